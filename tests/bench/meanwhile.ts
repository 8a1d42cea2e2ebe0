import { setTimeout as wait } from 'node:timers/promises';
import type { Role } from '~/db/model.ts';
import { ask } from './answer.ts';
import { lessonPath } from './lesson-paths.ts';
import { atMost, reported } from './line.ts';
import { besideServer, cookieOf } from './many-learners.ts';
import { startServer, type BenchServer } from './server.ts';

const ROUNDS = 3;
const ROUND_MS = 12_000;
/** Seldom enough not to be a load itself. */
const EVERY_MS = 200;
const RATIO = 3;
const NEVER = Infinity;

interface Long {
  name: string;
  path: string;
  /** Whether a learner must not feel it; what is no job is only told. */
  kept: boolean;
}

const LONG: Long[] = [
  { name: 'all attempts are exported', path: '/reports/attempts.csv', kept: true },
  { name: 'somebody reads the reports', path: '/reports', kept: false },
  { name: 'somebody reads what people learned', path: '/reports/learning', kept: false },
  { name: 'somebody reads an indicator', path: '/reports/indicators/PS.5.3-15', kept: false },
];

/** A learner's page on the large programme while something long is done, against the same page while nothing is. */
export async function meanwhile(dataFolder: string) {
  const server = await startServer(dataFolder);
  try {
    const [learner, admin] = [await somebody(dataFolder, 'learner'), await somebody(dataFolder, 'admin')];
    await untilIdle(dataFolder);
    await pageTimes(server, learner);
    for (const long of LONG) await compare(server, long, { learner, admin });
  } finally {
    await server.stop();
  }
}

async function compare(server: BenchServer, { name, path, kept }: Long, cookies: { learner: string; admin: string }) {
  const alone: number[] = [];
  const during: number[] = [];
  let times = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(...(await pageTimes(server, cookies.learner)));
    const long = againAndAgain(server.origin + path, cookies.admin);
    during.push(...(await pageTimes(server, cookies.learner)));
    times += await long.end();
  }
  const [bare, busy] = [p95(alone), p95(during)];
  const refused = during.filter((time) => time === NEVER).length;
  reported('lesson on the large programme: 95 of 100 within', bare, 'ms');
  reported(`lesson while ${name}: 95 of 100 within`, busy, 'ms', `${times} times`);
  reported(`lesson while ${name}: slowest`, Math.max(...during.filter((time) => time !== NEVER)), 'ms');
  atMost(`lesson while ${name}: not answered`, refused, 'pages', 0);
  if (kept) atMost(`lesson while ${name}: against without`, busy / bare, 'times', RATIO);
  else reported(`lesson while ${name}: against without`, busy / bare, 'times');
}

/** One request every so often, whether the one before has been answered or not: so nobody's waiting is left out. */
async function pageTimes({ origin }: BenchServer, cookie: string): Promise<number[]> {
  const asked: Promise<number>[] = [];
  for (const began = performance.now(); performance.now() - began < ROUND_MS;) {
    asked.push(timeOf(origin + lessonPath(), cookie));
    await wait(EVERY_MS);
  }
  return Promise.all(asked);
}

/** A server that cannot keep up refuses, or hangs up. */
async function timeOf(address: string, cookie: string): Promise<number> {
  const began = performance.now();
  const status = await ask(address, { cookie }).then(
    (answer) => answer.status,
    () => 0,
  );
  return status === 200 ? performance.now() - began : NEVER;
}

function againAndAgain(address: string, cookie: string): { end(): Promise<number> } {
  const ending = new AbortController();
  let times = 0;
  const work = async () => {
    while (!ending.signal.aborted) {
      const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
      await answer.body?.pipeTo(new WritableStream(), { signal: ending.signal }).catch(() => undefined);
      times += 1;
    }
    return times;
  };
  const done = work();
  done.catch(() => undefined);
  return {
    end() {
      ending.abort();
      return done;
    },
  };
}

/** What comes every hour comes at the start too, and is not what is measured here. */
function untilIdle(dataFolder: string): Promise<void> {
  return besideServer(dataFolder, async (database) => {
    let rest = 1;
    while (rest > 0) {
      await wait(2_000);
      rest = await database.job.count({ where: { state: { in: ['waiting', 'running'] }, runAt: { lte: new Date() } } });
    }
  });
}

/** The cookie of somebody with this role. */
function somebody(dataFolder: string, role: Role): Promise<string> {
  return besideServer(dataFolder, async (database) => {
    const { id } = await database.person.findFirstOrThrow({ where: { role }, select: { id: true } });
    return cookieOf(id);
  });
}

function p95(times: number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
}
