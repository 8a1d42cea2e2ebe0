import { beforeEach, expect, test } from 'vitest';
import { hashPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { readNotices } from '~/accounts/notice.ts';
import { signUp } from '~/learning/sample-course.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { issued, slipOf } from './sample-slip.ts';
import { hashOfSlipCode } from './slip-code.server.ts';
import { issueSlips, type SlipOrder } from './slip.server.ts';

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

const issue = (trainer: Viewer, order: Omit<SlipOrder, 'cohortId'>) =>
  transaction((tx) => issueSlips(tx, trainer, { cohortId: cohort.id, ...order }));
const slips = () => db().slip.findMany({ orderBy: { number: 'asc' } });

test('a slip has a number, seven days, and nothing in the table to read its code from', async () => {
  const [first, second] = await issued(nigora, { cohortId: cohort.id, personIds: [maral, nurlan] });
  expect([first?.number, second?.number]).toEqual([1, 2]);
  expect(first?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(first?.code).not.toBe(second?.code);
  const row = (await slips())[0];
  expect(row?.hash).toBe(hashOfSlipCode(first?.code.replaceAll('-', ' ').toLowerCase() ?? ''));
  expect(JSON.stringify(row)).not.toContain(first?.code.replaceAll('-', ''));
  expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBe(7 * DAY_MS);
});

test('a new slip voids the one before, of this cohort alone, and numbers go on', async () => {
  const other = await cohortOf(nigora);
  await db().cohortMember.create({ data: { cohortId: other.id, personId: nurlan, joinedAt: new Date() } });
  await issued(nigora, { cohortId: other.id, personIds: [nurlan] });
  await issue(nigora, { personIds: [nurlan, maral] });
  await issue(nigora, { personIds: [nurlan] });
  const rows = (await slips()).filter(({ cohortId }) => cohortId === cohort.id);
  const standing = rows.map(({ number, personId, voidedAt }) => [number, personId, voidedAt !== null]);
  expect(standing).toContainEqual([3, nurlan, false]);
  expect(standing.filter(([, personId, voided]) => personId === nurlan && voided)).toHaveLength(1);
  expect(standing.filter(([, personId]) => personId === maral)).toEqual([[expect.any(Number), maral, false]]);
  expect((await slips()).find(({ cohortId }) => cohortId === other.id)?.voidedAt).toBeNull();
});

test('the same order, sent twice, is carried out once; and goes on to whoever was added', async () => {
  await issue(nigora, { personIds: [nurlan], orderId: 'form-1' });
  await issue(nigora, { personIds: [nurlan, maral], orderId: 'form-1' });
  expect((await slips()).map(({ personId, voidedAt }) => [personId, voidedAt])).toEqual([
    [nurlan, null],
    [maral, null],
  ]);
});

test('two trainers who issue at once get different numbers', async () => {
  await Promise.all([issue(nigora, { personIds: [nurlan] }), issue(nigora, { personIds: [maral] })]);
  expect((await slips()).map(({ number }) => number)).toEqual([1, 2]);
});

test('nobody gets one but learners who are members now, from a trainer of theirs', async () => {
  const stranger = await signUp('stranger');
  const colleague = await member(cohort, 'saule');
  await db().person.update({ where: { id: colleague }, data: { role: 'trainer' } });
  const gone = await member(cohort, 'gone');
  await db().cohortMember.updateMany({ where: { personId: gone }, data: { leftAt: new Date() } });
  const shut = await member(cohort, 'shut');
  await db().person.update({ where: { id: shut }, data: { disabledAt: new Date() } });
  await issue(nigora, { personIds: [stranger, colleague, gone, shut, 'nobody'] });
  await issue(await viewer('farid'), { personIds: [nurlan] });
  expect(await slips()).toEqual([]);
});

test('what is done is written down with ids alone, and whoever has a passphrase is told', async () => {
  await db().person.update({ where: { id: maral }, data: { passwordHash: await hashPassphrase('warm apples three') } });
  await issue(nigora, { personIds: [nurlan, maral] });
  await issue(nigora, { personIds: [nurlan] });
  const events = await db().auditEvent.findMany({ where: { subjectId: nurlan, verb: { startsWith: 'slip' } } });
  expect(events.map(({ verb, actorId }) => [verb, actorId]).sort()).toEqual([
    ['slip.issued', nigora.id],
    ['slip.issued', nigora.id],
    ['slip.voided', nigora.id],
  ]);
  const { code } = await slipOf(nurlan);
  expect(JSON.stringify(events)).not.toContain(code);
  const notices = async (id: string) => readNotices((await db().person.findUniqueOrThrow({ where: { id } })).notice);
  expect(await notices(maral)).toMatchObject([{ kind: 'recoveryIssued' }]);
  expect(await notices(nurlan)).toEqual([]);
});
