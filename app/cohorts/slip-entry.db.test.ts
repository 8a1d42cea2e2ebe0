import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { spent } from '~/accounts/visitor.test-support.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort, Prisma } from '~/db/model.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { issued } from './sample-slip.ts';
import { enterBySlip } from './slip-entry.server.ts';
import { voidSlips } from './slip-work.server.ts';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let code: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await member(cohort, 'nurlan');
  code = await newCode();
});
afterEach(() => void vi.useRealTimers());

async function newCode(): Promise<string> {
  const [slip] = await issued(nigora, { cohortId: cohort.id, personIds: [nurlan] });
  return slip?.code ?? '';
}
const enter = (typed = code, formId: string = randomUUID()) => enterBySlip({ code: typed, formId }, '192.0.2.1');
const change = (data: Prisma.PersonUpdateInput) => db().person.update({ where: { id: nurlan }, data });
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
const IN = { personId: expect.any(String) as string };

test('the code lets its person in, however it was typed, and says that they have no passphrase', async () => {
  expect(await enter(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)).toEqual({
    personId: nurlan,
    notice: null,
    lacksPassphrase: true,
    opensAgain: false,
  });
  await change({ passwordHash: await hashPassphrase('warm apples three') });
  expect(await enter(await newCode())).toMatchObject({ lacksPassphrase: false });
  expect(await db().auditEvent.count({ where: { verb: 'slip.used', actorId: nurlan } })).toBe(2);
});

test('it works once, for one of many who try at the same time', async () => {
  const entries = await Promise.all(Array.from({ length: 4 }, () => enter()));
  expect(entries.filter((entry) => 'personId' in entry)).toHaveLength(1);
  expect(entries.filter((entry) => 'unusable' in entry)).toHaveLength(3);
  expect(await enter()).toEqual({ unusable: 'used' });
});

test('a form whose answer was lost may be sent again, for a quarter of an hour, while the slip would still be theirs', async () => {
  const formId = randomUUID();
  expect(await enter(code, formId)).toMatchObject(IN);
  expect(await enter(code, formId)).toMatchObject(IN);
  expect(await enter(code, randomUUID())).toEqual({ unusable: 'used' });
  await change({ role: 'trainer' });
  expect(await enter(code, formId)).toEqual({ unusable: 'voided' });
  await change({ role: 'learner' });
  later(16 * MINUTE_MS);
  expect(await enter(code, formId)).toEqual({ unusable: 'used' });
});

test('a form does not open another slip than its own', async () => {
  const formId = randomUUID();
  await enter(code, formId);
  const second = await newCode();
  await enter(second, randomUUID());
  expect(await enter(second, formId)).toEqual({ unusable: 'used' });
});

test('voided, replaced, and too old', async () => {
  const next = await newCode();
  expect(await enter(code)).toEqual({ unusable: 'voided' });
  await voidSlips(nigora, cohort.id);
  expect(await enter(next)).toEqual({ unusable: 'voided' });
  const last = await newCode();
  later(7 * DAY_MS);
  expect(await enter(last)).toEqual({ unusable: 'expired' });
});

test('it opens the account of no trainer, of nobody who was shut out, and of nobody who left', async () => {
  for (const role of ['trainer', 'manager', 'admin'] as const) {
    await change({ role });
    expect(await enter()).toEqual({ unusable: 'voided' });
  }
  await change({ role: 'learner', disabledAt: new Date() });
  expect(await enter()).toEqual({ unusable: 'voided' });
  await change({ disabledAt: null });
  await db().cohortMember.updateMany({ where: { personId: nurlan }, data: { leftAt: new Date() } });
  expect(await enter()).toEqual({ unusable: 'voided' });
  await db().cohortMember.updateMany({ where: { personId: nurlan }, data: { leftAt: null } });
  expect(await enter()).toMatchObject(IN);
});

test('after a hundred unknown codes an hour from one address nothing is looked up', async () => {
  expect(await enter('not a code')).toEqual({ unusable: 'unknown' });
  expect(await enter('0000-0000-0000-0000')).toEqual({ unusable: 'unknown' });
  await spent('slip.address', 100);
  expect(await enter()).toMatchObject({ refused: true });
  expect(await enterBySlip({ code, formId: randomUUID() }, '192.0.2.2')).toMatchObject(IN);
});
