import { join } from 'node:path';
import { signIn } from './learner.ts';
import { lessonPath, lessonPaths } from './lesson-paths.ts';
import { atLeast, median, reported } from './line.ts';
import { BROWSER_HEADERS, load } from './load.ts';
import { manyLearners } from './many-learners.ts';
import type { BenchServer } from './server.ts';

const ROUNDS = 6;
const ROUND_S = 2;
const HALF = 0.5;
const LEARNERS = 400;

/** A lesson with a session and without, in turns; answers how many requests that were. */
export async function throughput(server: BenchServer, folder: string): Promise<number> {
  const url = server.origin + lessonPath();
  const signedIn = { ...BROWSER_HEADERS, cookie: await signIn(server, 'nurlan') };
  let requests = 0;
  const perSecond = async (headers: Record<string, string>, duration = ROUND_S) => {
    const result = await load({ url, headers, duration });
    requests += result.requests;
    return result.perSecond;
  };
  await perSecond(BROWSER_HEADERS);
  await perSecond(signedIn);
  const rounds: { bare: number; known: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const knownFirst = round % 2 === 0 ? await perSecond(signedIn) : undefined;
    const bare = await perSecond(BROWSER_HEADERS);
    rounds.push({ bare, known: knownFirst ?? (await perSecond(signedIn)) });
  }
  const bare = median(rounds.map((round) => round.bare));
  reported('lesson without session', bare, 'requests/s');
  reported('lesson signed in', median(rounds.map((round) => round.known)), 'requests/s');
  atLeast(
    'lesson signed in, share of it without',
    median(rounds.map(({ bare, known }) => known / bare)),
    'ratio',
    HALF,
  );
  const opening = await openings(server, folder);
  reported('lesson opened for the first time, so that each is noted', opening.perSecond, 'requests/s');
  reported('lesson opened for the first time, share of it without', opening.perSecond / bare, 'ratio');
  return requests + opening.requests;
}

/** Many people open each lesson once: every request writes that it was opened. */
async function openings({ origin }: BenchServer, folder: string) {
  const cookies = await manyLearners(join(folder, 'data'), LEARNERS);
  const paths = lessonPaths().slice(1, 6);
  const visits = paths.flatMap((path) => cookies.map((cookie) => ({ path, headers: { ...BROWSER_HEADERS, cookie } })));
  const connections = 10;
  const share = visits.length / connections;
  let next = 0;
  return load({
    url: origin,
    amount: visits.length,
    connections,
    setupClient: (client) => client.setRequests(visits.slice(next, (next += share))),
  });
}
