import { join } from 'node:path';
import { atMost, median, reported } from './line.ts';
import { startServer, type BenchServer } from './server.ts';

const ROUNDS = 3;
const READY_S = 3;

/** Starts with nothing to build: once to fill the data folder, then by the clock. The last one stays. */
export async function startTime(folder: string): Promise<BenchServer> {
  const dataFolder = join(folder, 'data');
  const first = await startServer(dataFolder);
  reported('first start, database and demo made', first.readyMs / 1000, 's');
  await first.stop();
  const seconds: number[] = [];
  for (;;) {
    const server = await startServer(dataFolder);
    seconds.push(server.readyMs / 1000);
    if (seconds.length < ROUNDS) {
      await server.stop();
      continue;
    }
    atMost('second start, until ready', median(seconds), 's', READY_S);
    return server;
  }
}
