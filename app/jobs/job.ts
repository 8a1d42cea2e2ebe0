import type { MessageKey } from '~/i18n/messages.ts';

/** What a job leaves for its owner: words, where to go on, and a file if it made one. */
export interface JobOutcome {
  words: MessageKey;
  values?: Record<string, number>;
  /** A path of ours. */
  to?: string;
  file?: { name: string; type: string };
}

export interface JobAsked<Payload = unknown> {
  id: string;
  ownerId: string | null;
  payload: Payload;
  /** Steps that an earlier try finished; a handler goes on from here, or does them again without harm. */
  done: number;
}

export interface Work {
  /** Says how far the job is, keeps it ours, and lets requests have their turn. Throws LeaseLost when it is no longer ours. */
  progress(done: number, total?: number): Promise<void>;
}

/** Does the work; a repeated call must be harmless, since a machine may stop in the middle. */
export type JobHandler = (job: JobAsked, work: Work) => Promise<JobOutcome | undefined>;

export interface Trade {
  handle: JobHandler;
  /** Once in each such span of time, by one instance, unasked. */
  everyMinutes?: number;
}

/** Kind → how it is done. */
export type Trades = Record<string, Trade>;

export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

/** Somebody asked it to stop: the job waits for the next start. */
export class WorkStopped extends Error {
  override name = 'WorkStopped';
}

export const MOST_TRIES = 5;
const FIRST_WAIT_MS = 10_000;

/** Milliseconds until the next try, after `tries` of them: 10 s, 20 s, 40 s, … */
export function waitAfter(tries: number): number {
  return FIRST_WAIT_MS * 2 ** (tries - 1);
}

/** Whole per cent; nothing is known before the total is. */
export function percentDone({ done, total }: { done: number; total: number }): number | null {
  return total > 0 ? Math.floor((100 * Math.min(done, total)) / total) : null;
}
