import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 7;
const DEAD_KEPT_DAYS = 30;

/** Drafts and files go after a day, finished jobs after a week, those laid aside after a month: what they hold names people. */
export async function forgetOldJobs() {
  const yesterday = daysAgo(1);
  await db().job.deleteMany({ where: { state: 'draft', createdAt: { lt: yesterday } } });
  await db().jobFile.deleteMany({ where: { job: { finishedAt: { lt: yesterday } } } });
  await db().job.deleteMany({ where: { state: 'done', finishedAt: { lt: daysAgo(KEPT_DAYS) } } });
  await db().job.deleteMany({ where: { state: 'dead', finishedAt: { lt: daysAgo(DEAD_KEPT_DAYS) } } });
}

function daysAgo(days: number): Date {
  return new Date(now().getTime() - days * DAY_MS);
}
