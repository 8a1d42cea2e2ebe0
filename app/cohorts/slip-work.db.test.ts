import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { slipOf } from './sample-slip.ts';
import { listSlips, slipCandidates } from './slip-list.server.ts';
import { handOver, issueAsAsked, voidSlips } from './slip-work.server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let maral: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await member(cohort, 'nurlan');
  maral = await member(cohort, 'maral');
});
afterEach(() => void vi.useRealTimers());

const states = async () => (await listSlips(cohort.id)).map(({ username, state }) => [username, state]);

test('everyone who has not come yet means neither who has a passphrase, nor who came, nor who holds a slip', async () => {
  const daniyar = await member(cohort, 'daniyar');
  await db().person.update({ where: { id: daniyar }, data: { passwordHash: await hashPassphrase('warm apples') } });
  const aigerim = await member(cohort, 'aigerim');
  await issueAsAsked(nigora, { cohortId: cohort.id, personIds: [aigerim] });
  await db().slip.updateMany({ where: { personId: aigerim }, data: { usedAt: new Date() } });
  await issueAsAsked(nigora, { cohortId: cohort.id, personIds: [maral] });
  await issueAsAsked(nigora, { cohortId: cohort.id });
  expect(await states()).toEqual([
    ['nurlan', 'waiting'],
    ['maral', 'waiting'],
    ['aigerim', 'used'],
  ]);
  expect(await slipCandidates(cohort.id)).toEqual([
    { personId: aigerim, username: 'aigerim', number: null, neverCame: false },
    { personId: daniyar, username: 'daniyar', number: null, neverCame: false },
    { personId: maral, username: 'maral', number: 2, neverCame: true },
    { personId: nurlan, username: 'nurlan', number: 3, neverCame: true },
  ]);
});

test('many are handed over at once, each once, by a trainer of the cohort alone', async () => {
  await issueAsAsked(nigora, { cohortId: cohort.id });
  const ids = [(await slipOf(nurlan)).id, (await slipOf(maral)).id];
  expect(await handOver(await viewer('farid'), cohort.id, ids)).toBe(0);
  expect(await handOver(nigora, cohort.id, ids)).toBe(2);
  expect(await handOver(nigora, cohort.id, ids)).toBe(0);
  expect(await states()).toEqual([
    ['nurlan', 'handedOver'],
    ['maral', 'handedOver'],
  ]);
  expect(await db().auditEvent.count({ where: { verb: 'slip.handed-over', actorId: nigora.id } })).toBe(2);
});

test('one is voided, then all; what was used, and what is another’s, stays', async () => {
  const other = await cohortOf(nigora);
  await db().cohortMember.create({ data: { cohortId: other.id, personId: nurlan, joinedAt: new Date() } });
  await issueAsAsked(nigora, { cohortId: other.id, personIds: [nurlan] });
  const gulnoza = await member(cohort, 'gulnoza');
  await issueAsAsked(nigora, { cohortId: cohort.id, personIds: [nurlan, maral, gulnoza] });
  const slip = await db().slip.findFirstOrThrow({ where: { cohortId: cohort.id, personId: gulnoza } });
  await db().slip.updateMany({ where: { personId: maral }, data: { usedAt: new Date() } });
  expect(await voidSlips(await viewer('farid'), cohort.id)).toBe(0);
  expect(await voidSlips(nigora, other.id, slip.id)).toBe(0);
  expect(await voidSlips(nigora, cohort.id, slip.id)).toBe(1);
  expect(await voidSlips(nigora, cohort.id)).toBe(1);
  expect(await voidSlips(nigora, cohort.id)).toBe(0);
  expect(Object.fromEntries(await states())).toEqual({ gulnoza: 'voided', nurlan: 'voided', maral: 'used' });
  expect((await listSlips(other.id)).map(({ state }) => state)).toEqual(['waiting']);
});

test('after seven days there is nothing to hand over or void', async () => {
  await issueAsAsked(nigora, { cohortId: cohort.id, personIds: [nurlan] });
  const { id } = await slipOf(nurlan);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * DAY_MS });
  expect(await states()).toEqual([['nurlan', 'expired']]);
  expect(await handOver(nigora, cohort.id, [id])).toBe(0);
  expect(await voidSlips(nigora, cohort.id)).toBe(0);
});
