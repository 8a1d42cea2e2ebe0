import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 7;

/** Drafts and files go after a day, finished jobs after a week: what they hold names people. */
export async function forgetOldJobs() {
  const yesterday = new Date(now().getTime() - DAY_MS);
  await db().job.deleteMany({ where: { state: 'draft', createdAt: { lt: yesterday } } });
  await db().jobFile.deleteMany({ where: { job: { finishedAt: { lt: yesterday } } } });
  const lastWeek = new Date(now().getTime() - KEPT_DAYS * DAY_MS);
  await db().job.deleteMany({ where: { state: 'done', finishedAt: { lt: lastWeek } } });
}
