import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { LeaseLost, MOST_TRIES } from './job.ts';
import { addJob, confirmJob, findDraft, findJob } from './job.server.ts';
import { claim, fail, finish, renew } from './lease.server.ts';
import { workOff } from './worker.server.ts';

const MINUTE = 60_000;
let time = Date.parse('2026-03-02T06:00:00Z');
let restore: () => void;

beforeEach(() => {
  restore = useClock(() => new Date(time));
});
afterEach(() => restore());

const order = (more = {}) => addJob(db(), { kind: 'slips', ownerId: 'nigora', payload: { cohort: 'osh' }, ...more });

test('of two workers that reach for one job, one gets it', async () => {
  await order();
  const claims = await Promise.all([claim(), claim()]);
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test('a form sent twice orders once', async () => {
  await order({ id: 'form-1' });
  await order({ id: 'form-1' });
  expect(await db().job.count()).toBe(1);
});

test('a draft waits for its owner’s word, and hears it once', async () => {
  const id = await order({ draft: true });
  expect(await claim()).toBeNull();
  expect(await findDraft('saule', id, 'slips')).toBeNull();
  expect(await confirmJob('saule', id)).toBe(false);
  expect(await confirmJob('nigora', id)).toBe(true);
  expect(await confirmJob('nigora', id)).toBe(false);
  expect((await claim())?.id).toBe(id);
});

test('when its holder goes silent another takes it, and the first can no longer end it', async () => {
  await order();
  const silent = await claim();
  if (!silent) throw new Error('nothing to claim');
  time += MINUTE - 1;
  expect(await claim()).toBeNull();
  time += 2;
  const second = await claim();
  expect(second?.id).toBe(silent.id);
  await expect(finish(silent, undefined)).rejects.toThrow(LeaseLost);
  if (second) await finish(second, { words: 'common.save' });
  expect((await findJob('nigora', silent.id))?.state).toBe('done');
});

test('progress holds on to the job and is kept for the next try', async () => {
  await order();
  const lease = await claim();
  if (!lease) throw new Error('nothing to claim');
  time += MINUTE - 1;
  await renew(lease, 40, 100);
  time += MINUTE - 1;
  expect(await claim()).toBeNull();
  time += 2;
  expect(await claim()).toMatchObject({ done: 40, tries: 2 });
});

test('what fails is tried again, later each time, and then laid aside', async () => {
  const id = await order();
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const lease = await claim();
    if (!lease) throw new Error('nothing to claim');
    await fail(lease, 'TypeError');
    expect(await claim()).toBeNull();
    time += 10_000 * 2 ** (tries - 1);
  }
  expect(await claim()).toBeNull();
  expect(await db().job.findUnique({ where: { id } })).toMatchObject({ state: 'dead', fault: 'TypeError' });
});

test('nobody sees another’s job', async () => {
  const id = await order({ total: 3 });
  expect(await findJob('saule', id)).toBeNull();
  expect(await findJob('nigora', id)).toMatchObject({ state: 'waiting', done: 0, total: 3 });
});

test('a worker does what is due and leaves its outcome', async () => {
  const id = await order();
  const seen: unknown[] = [];
  await workOff({
    slips: {
      async handle({ payload }, work) {
        seen.push(payload);
        await work.progress(1, 2);
        return { words: 'common.save', values: { people: 2 }, to: '/teach' };
      },
    },
  });
  expect(seen).toEqual([{ cohort: 'osh' }]);
  expect(await findJob('nigora', id)).toMatchObject({
    state: 'done',
    outcome: { words: 'common.save', values: { people: 2 }, to: '/teach' },
  });
});
