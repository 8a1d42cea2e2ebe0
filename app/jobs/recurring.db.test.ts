import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { findFile, keepFile } from './file.server.ts';
import { addJob } from './job.server.ts';
import { forgetOldJobs } from './old-jobs.server.ts';
import { forgetRecurring } from './recurring.server.ts';
import { workOff } from './worker.server.ts';

const HOUR = 60 * 60_000;
let time = Date.parse('2026-03-02T06:00:00Z');
let restore: () => void;

beforeEach(() => {
  forgetRecurring();
  restore = useClock(() => new Date(time));
});
afterEach(() => restore());

test('what recurs is done once a span, also by a second process', async () => {
  let times = 0;
  const trades = { reminders: { everyMinutes: 60, handle: () => Promise.resolve(void (times += 1)) } };
  await workOff(trades);
  await workOff(trades);
  forgetRecurring();
  await workOff(trades);
  expect(times).toBe(1);
  time += HOUR;
  await workOff(trades);
  expect(times).toBe(2);
});

test('a file comes back whole, for its owner only, and goes after a day', async () => {
  const content = Buffer.alloc(1_300_000, 7);
  content.write('begin');
  content.write('end', content.length - 3);
  const id = await addJob(db(), { kind: 'certificates', ownerId: 'nigora', payload: {} });
  await workOff({
    certificates: {
      async handle(job) {
        await keepFile(job.id, [Buffer.from('of an earlier try')]);
        await keepFile(job.id, [content.subarray(0, 10), content.subarray(10)]);
        return { words: 'common.save', file: { name: 'cohort.zip', type: 'application/zip' } };
      },
    },
  });
  expect(await findFile('saule', id)).toBeNull();
  const file = await findFile('nigora', id);
  expect(file?.name).toBe('cohort.zip');
  expect(Buffer.from(await new Response(file?.content).arrayBuffer()).equals(content)).toBe(true);
  await forgetOldJobs();
  expect(await findFile('nigora', id)).not.toBeNull();
  time += 25 * HOUR;
  await forgetOldJobs();
  expect(await findFile('nigora', id)).toBeNull();
});

test('a draft nobody confirmed goes after a day, a finished job after a week', async () => {
  const draft = await addJob(db(), { kind: 'import', ownerId: 'nigora', payload: { rows: ['…'] }, draft: true });
  const done = await addJob(db(), { kind: 'slips', ownerId: 'nigora', payload: {} });
  await workOff({ slips: { handle: () => Promise.resolve(undefined) } });
  time += 25 * HOUR;
  await forgetOldJobs();
  expect((await db().job.findMany()).map(({ id }) => id)).toEqual([done]);
  expect(draft).not.toBe(done);
  time += 7 * 24 * HOUR;
  await forgetOldJobs();
  expect(await db().job.count()).toBe(0);
});

test('a job that was laid aside goes after a month, with the names in it', async () => {
  await addJob(db(), { kind: 'import', ownerId: 'nigora', payload: { rows: ['…'] } });
  await db().job.updateMany({ data: { state: 'dead', finishedAt: new Date(time) } });
  time += 29 * 24 * HOUR;
  await forgetOldJobs();
  expect(await db().job.count()).toBe(1);
  time += 2 * 24 * HOUR;
  await forgetOldJobs();
  expect(await db().job.count()).toBe(0);
});
