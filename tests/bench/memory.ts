import { ask } from './answer.ts';
import { signIn } from './learner.ts';
import { COURSE_PATH, lessonPaths } from './lesson-paths.ts';
import { atMost, reported } from './line.ts';
import { BROWSER_HEADERS, load } from './load.ts';
import { residentSize } from './resident-size.ts';
import type { BenchServer } from './server.ts';

const REQUESTS = 20_000;
const MEGABYTES = 250;

/** What the server holds once it has answered 20,000 times, `already` answers before included. */
export async function memory(server: BenchServer, already: number) {
  const { perSecond, most } = await watched(server, await mixedRequests(server), Math.max(REQUESTS - already, 4_000));
  reported('mixed pages', perSecond, 'requests/s');
  atMost('memory while loaded, at its most', most, 'MB', MEGABYTES);
  atMost('memory after 20,000 requests', residentSize(server.pid), 'MB', MEGABYTES);
}

async function watched(server: BenchServer, requests: { path: string }[], amount: number) {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentSize(server.pid))), 500);
  try {
    const { perSecond } = await load({ url: server.origin, requests, amount });
    return { perSecond, most };
  } finally {
    clearInterval(watch);
  }
}

/** Every lesson by two people and a visitor, what stands around them, and a certificate now and then. */
async function mixedRequests(server: BenchServer) {
  const learner = await signIn(server, 'nurlan');
  const graduate = await signIn(server, 'aigerim');
  const by = (cookie: string | undefined) => (path: string) => ({
    path,
    headers: { ...BROWSER_HEADERS, ...(cookie && { cookie }) },
  });
  const around = ['/', '/courses', COURSE_PATH, '/sign-in', '/verify'];
  return [
    ...[undefined, learner, graduate].flatMap((cookie) => [...lessonPaths(), ...around].map(by(cookie))),
    ...['/learn', '/certificates', await certificatePath(server, graduate)].map(by(graduate)),
  ];
}

async function certificatePath({ origin }: BenchServer, cookie: string): Promise<string> {
  const { text } = await ask(`${origin}/certificates`, { cookie });
  const path = /href="(\/certificates\/[^"]+\.pdf)/.exec(text)?.[1];
  if (!path) throw new Error('The demo has no certificate.');
  return path;
}
