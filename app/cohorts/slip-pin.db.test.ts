import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { spent } from '~/accounts/visitor.test-support.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { issued } from './sample-slip.ts';
import { enterBySlip } from './slip-entry.server.ts';
import { listSlips } from './slip-list.server.ts';

const HOUR_MS = 60 * 60 * 1000;
const PIN = '2749';
let nigora: Viewer;
let cohort: Cohort;
let nurlan: string;
let code: string;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
  nurlan = await member(cohort, 'nurlan');
  const [slip] = await issued(nigora, { cohortId: cohort.id, personIds: [nurlan], reusable: true });
  code = slip?.code ?? '';
});
afterEach(() => void vi.useRealTimers());

const enter = (pin?: string, pinAgain?: string, ip = '192.0.2.1') =>
  enterBySlip({ code, formId: randomUUID(), pin, pinAgain }, ip);
const later = (hours: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * HOUR_MS });
const state = async () => (await listSlips(cohort.id))[0]?.state;
const IN = { personId: expect.any(String) as string, opensAgain: true };

test('whoever comes first chooses a PIN, twice alike and not an easy one; nothing is spent by asking', async () => {
  expect(await enter()).toEqual({ ask: 'choosePin' });
  expect(await enter('1234', '1234')).toEqual({ ask: 'choosePin', problem: 'pinTrivial' });
  expect(await enter(PIN, '2748')).toEqual({ ask: 'choosePin', problem: 'pinDiffers' });
  expect(await enter(PIN)).toEqual({ ask: 'choosePin', problem: 'pinDiffers' });
  expect(await state()).toBe('waiting');
  expect(await enter(PIN, ' 27 49 ')).toMatchObject(IN);
  expect(await state()).toBe('inUse');
  const row = await db().slip.findFirstOrThrow();
  expect(row.pinHash).toMatch(/^\$argon2id\$/);
});

test('then the PIN opens it again and again, and nobody chooses another', async () => {
  await enter(PIN, PIN);
  expect(await enter()).toEqual({ ask: 'pin' });
  expect(await enter('')).toEqual({ ask: 'pin', problem: 'pinMissing' });
  expect(await enter(PIN)).toMatchObject(IN);
  expect(await enter(PIN, PIN)).toMatchObject(IN);
  expect(await enter('6183', '6183')).toMatchObject({ ask: 'pin', problem: 'pinWrong' });
  later(7 * 24);
  expect(await enter(PIN)).toEqual({ unusable: 'expired' });
});

test('of two who choose at once one has chosen', async () => {
  const entries = await Promise.all([enter(PIN, PIN), enter('6183', '6183')]);
  expect(entries.filter((entry) => 'personId' in entry)).toHaveLength(1);
  expect(entries.filter((entry) => 'ask' in entry)).toEqual([{ ask: 'pin' }]);
});

test('five wrong ones lock it for good, days apart too, and the right one opens it no more', async () => {
  await enter(PIN, PIN);
  for (const left of [4, 3, 2, 1]) {
    expect(await enter('6183')).toEqual({ ask: 'pin', problem: 'pinWrong', left });
    later(2);
  }
  expect(await enter('6183')).toEqual({ unusable: 'locked' });
  expect(await enter(PIN)).toEqual({ unusable: 'locked' });
  expect(await state()).toBe('locked');
  expect(await db().auditEvent.count({ where: { verb: 'slip.locked', subjectId: nurlan } })).toBe(1);
});

test('a right one begins the count anew', async () => {
  await enter(PIN, PIN);
  for (let tries = 0; tries < 4; tries += 1) await enter('6183');
  later(2);
  expect(await enter(PIN)).toMatchObject(IN);
  later(2);
  expect(await enter('6183')).toMatchObject({ left: 4 });
});

test('many at once are not tried before the first is counted', async () => {
  await enter(PIN, PIN);
  const guesses = ['6183', '6184', '6185', '6186', '6187', '6188', '6189', '6190'];
  await Promise.all(guesses.map((guess) => enter(guess)));
  expect(await db().auditEvent.count({ where: { verb: 'slip.pin-wrong', subjectId: nurlan } })).toBe(5);
  expect(await state()).toBe('locked');
});

test('one address that tries many slips has to wait, and others do not', async () => {
  await enter(PIN, PIN);
  await enter('6183');
  await spent('slip-pin.address', 100);
  expect(await enter(PIN)).toMatchObject({ refused: true });
  expect(await enter(PIN, undefined, '192.0.2.2')).toMatchObject(IN);
});
