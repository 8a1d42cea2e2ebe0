import type { Browser } from '@playwright/test';
import { ask } from './answer.ts';
import { firstVisit, type FirstVisit } from './browser.ts';
import { beginTest, signIn } from './learner.ts';
import { COURSE_PATH, lessonPath } from './lesson-paths.ts';
import { atMost } from './line.ts';
import type { BenchServer } from './server.ts';

const PAGE_BYTES = 40 * 1024;
const REQUESTS = 6;
const ICON = '/icon.svg';
/** The one script of ours, which every page loads. */
const ENHANCE = /^\/assets\/enhance-/;
const ENHANCE_BYTES = 8 * 1024;

interface Weight {
  bytes: number;
  requests: number;
  scriptBytes: number;
  otherScriptBytes: number;
}

interface Fetched {
  path: string;
  script: boolean;
  bytes: number;
}

/** What a first visit of each learner page takes, lazy figures left out, by a browser with nothing kept. */
export async function pageWeight(server: BenchServer, browser: Browser) {
  for (const { name, path, cookie } of await pages(server)) {
    const weight = await firstVisit(browser, server, cookie, (visit) => weigh(visit, server, path));
    atMost(`${name}: transferred`, weight.bytes, 'bytes', PAGE_BYTES);
    atMost(`${name}: requests`, weight.requests, 'requests', REQUESTS);
    atMost(`${name}: JavaScript of ours`, weight.scriptBytes, 'bytes', ENHANCE_BYTES);
    atMost(`${name}: JavaScript of a framework`, weight.otherScriptBytes, 'bytes', 0);
  }
}

async function pages(server: BenchServer) {
  const [learner, beginner, retaker, graduate] = await Promise.all(
    ['nurlan', 'oguljan', 'bekzod', 'aigerim'].map((username) => signIn(server, username)),
  );
  if (!learner || !beginner || !retaker || !graduate) throw new Error('Somebody is missing.');
  const quiz = (kind: string) => `${COURSE_PATH}/quizzes/${kind}`;
  return [
    { name: 'home', path: '/', cookie: learner },
    { name: 'sign-in', path: '/sign-in', cookie: undefined },
    { name: 'course list', path: '/courses', cookie: learner },
    { name: 'course page', path: COURSE_PATH, cookie: learner },
    { name: 'lesson', path: lessonPath(), cookie: learner },
    { name: 'what to do next', path: '/learn', cookie: learner },
    { name: 'quiz intro', path: quiz('pre'), cookie: beginner },
    { name: 'attempt, pre-test', path: await beginTest(server, beginner, quiz('pre')), cookie: beginner },
    { name: 'attempt, final test', path: await beginTest(server, retaker, quiz('final')), cookie: retaker },
    { name: 'result, final test', path: await resultPath(server, graduate, quiz('final')), cookie: graduate },
    { name: 'certificates', path: '/certificates', cookie: graduate },
  ];
}

async function resultPath({ origin }: BenchServer, cookie: string, quizPath: string): Promise<string> {
  const { text } = await ask(origin + quizPath, { cookie });
  const path = /href="(\/attempts\/[^"]+)"/.exec(text)?.[1];
  if (!path) throw new Error(`${quizPath} names no result.`);
  return path;
}

async function weigh({ page, devtools }: FirstVisit, server: BenchServer, path: string): Promise<Weight> {
  const asked = new Map<string, Fetched>();
  const fetched = new Set<Fetched>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const before = asked.get(requestId);
    if (before) throw new Error(`${before.path} leads elsewhere, so this is not the page that was meant.`);
    asked.set(requestId, { path: new URL(request.url).pathname, script: type === 'Script', bytes: 0 });
  });
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) asked.delete(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) fetched.add(Object.assign(request, { bytes: encodedDataLength }));
  });
  const answer = await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`);
  const lazy = await page.$$eval('img[loading=lazy]', (images) =>
    images.map((image) => new URL((image as HTMLImageElement).src).pathname),
  );
  const inline = await page.$$eval('script', (scripts) =>
    scripts.reduce((sum, script) => sum + (script.textContent?.length ?? 0), 0),
  );
  const counted = [...fetched].filter((request) => !lazy.includes(request.path));
  // A browser without a window asks for no icon; the one on a desk does.
  if (!counted.some((request) => request.path === ICON)) {
    counted.push({ path: ICON, script: false, bytes: (await ask(server.origin + ICON)).transferred });
  }
  const scripts = counted.filter(({ script }) => script);
  return {
    bytes: total(counted),
    requests: counted.length,
    scriptBytes: total(scripts.filter(({ path: from }) => ENHANCE.test(from))),
    otherScriptBytes: inline + total(scripts.filter(({ path: from }) => !ENHANCE.test(from))),
  };
}

function total(fetched: Fetched[]): number {
  return fetched.reduce((sum, { bytes }) => sum + bytes, 0);
}
