import { setImmediate as turn } from 'node:timers/promises';
import { log } from '~/log.server.ts';
import { LeaseLost, WorkStopped, type Trades, type Work } from './job.ts';
import { claim, fail, finish, giveBack, renew, type Lease } from './lease.server.ts';
import { onNudge } from './nudge.server.ts';
import { addRecurring } from './recurring.server.ts';

const LOOK_MS = 2_000;
const WRITE_MS = 500;

export interface Worker {
  /** Resolves when the job in hand has been given back. */
  stop(): Promise<void>;
}

/** Works, one job at a time, until it is stopped. */
export function startWorker(trades: Trades): Worker {
  let stopping = false;
  let wake: () => void = () => undefined;
  onNudge(() => wake());
  const ended = (async () => {
    while (!stopping) {
      const busy = await oneJob(trades, () => stopping).catch((error: unknown) => {
        log.error({ err: error }, 'the worker could not reach the queue');
        return false;
      });
      if (!busy && !stopping) await pause((resume) => (wake = resume));
    }
  })();
  return {
    stop: () => {
      stopping = true;
      wake();
      return ended;
    },
  };
}

/** For tests and commands: does all that is due now. */
export async function workOff(trades: Trades) {
  while (await oneJob(trades, () => false));
}

async function oneJob(trades: Trades, stopping: () => boolean): Promise<boolean> {
  await addRecurring(trades);
  const lease = await claim();
  if (!lease) return false;
  try {
    const trade = trades[lease.kind];
    if (!trade) throw new Error(`No trade for ${lease.kind}`);
    await finish(lease, await trade.handle(lease, workOn(lease, stopping)));
  } catch (error) {
    if (error instanceof WorkStopped) await giveBack(lease);
    else if (!(error instanceof LeaseLost)) await lay(lease, error);
  }
  return true;
}

async function lay(lease: Lease, error: unknown) {
  log.error({ err: error, job: lease.id, kind: lease.kind, tries: lease.tries }, 'a job failed');
  await fail(lease, error instanceof Error ? error.name : 'unknown').catch((lost: unknown) => {
    if (!(lost instanceof LeaseLost)) throw lost;
  });
}

/** Progress is written twice a second at most; each call lets requests have their turn. */
function workOn(lease: Lease, stopping: () => boolean): Work {
  let written = 0;
  return {
    async progress(done, total) {
      const since = performance.now() - written;
      if (since > WRITE_MS || stopping()) {
        await renew(lease, done, total);
        written = performance.now();
      }
      await turn();
      if (stopping()) throw new WorkStopped();
    },
  };
}

function pause(onWait: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_MS);
    onWait(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
