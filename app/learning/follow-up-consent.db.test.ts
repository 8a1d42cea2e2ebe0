import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import {
  declineFollowUps,
  findConsent,
  moreQuestionsMayFollow,
  withdrawByLetter,
  withdrawConsent,
  zoneOf,
} from './follow-up-consent.server.ts';
import { followUpPage } from './follow-up-page.server.ts';
import {
  agree,
  BY_LETTER,
  BY_THEMSELVES,
  completer,
  followUpsOf,
  SampleAsking,
  WORK_COURSE,
  type Completer,
} from './sample-follow-up.ts';
import { COURSE } from './sample-course.ts';

let here: SampleAsking;
beforeEach(() => {
  here = new SampleAsking();
  here.at('2026-11-24T08:00:00Z');
});
afterEach(() => here.close());

const page = async (person: Completer, course = COURSE, youth: string[] = []) => {
  const { completedAt } = await db().enrolment.findUniqueOrThrow({ where: { id: person.enrolmentId } });
  return followUpPage(person.id, course, { id: person.enrolmentId, completedAt: completedAt ?? now() }, youth);
};

test('a yes makes what is to be asked, and said again it changes the way and no more', async () => {
  const nurlan = await completer('nurlan');
  await agree(nurlan, BY_LETTER, WORK_COURSE);
  const before = await followUpsOf(nurlan);
  expect(before.map(({ kind, month, dueOn }) => `${kind} ${month} ${dueOn}`)).toEqual([
    'behaviour 3 2027-02-24',
    'outcome 3 2027-02-24',
    'outcome 6 2027-05-24',
  ]);
  await agree(nurlan, BY_THEMSELVES, WORK_COURSE);
  expect(await followUpsOf(nurlan)).toEqual(before);
  expect(await findConsent(nurlan.enrolmentId)).toMatchObject({ way: 'self', fromHour: null, withdrawnAt: null });
});

test('a day is the day of the place where the course was completed', async () => {
  here.at('2026-11-24T20:00:00Z');
  const nurlan = await completer('nurlan');
  await agree(nurlan);
  expect(await followUpsOf(nurlan)).toMatchObject([{ dueOn: '2027-02-25' }]);
});

test('who agrees late is asked only what there is still time for', async () => {
  const nurlan = await completer('nurlan');
  here.at('2027-04-26T08:00:00Z');
  await agree(nurlan, BY_LETTER, WORK_COURSE);
  expect((await followUpsOf(nurlan)).map(({ month }) => month)).toEqual([6]);
  expect((await page(nurlan)).offered).toBe(false);
  expect((await page(nurlan, WORK_COURSE)).days).toEqual(['2027-05-24']);
});

test('the page says what was agreed to, and takes it back', async () => {
  const maral = await completer('maral');
  expect(await page(maral)).toMatchObject({ offered: true, hasEmail: true, given: null, days: ['2027-02-24'] });
  await agree(maral);
  expect((await page(maral)).given).toEqual({ way: 'letter', hours: 'morning' });
  await withdrawConsent(maral.enrolmentId);
  const { withdrawnAt } = (await findConsent(maral.enrolmentId)) ?? {};
  here.at('2026-11-25T08:00:00Z');
  await withdrawConsent(maral.enrolmentId);
  expect(await findConsent(maral.enrolmentId)).toMatchObject({ withdrawnAt });
  expect((await page(maral)).given).toBe(null);
  await agree(maral);
  expect((await page(maral)).given).not.toBe(null);
});

test('a no is kept, and takes back a yes', async () => {
  const [maral, bakyt] = [await completer('maral'), await completer('bakyt')];
  await declineFollowUps(maral.enrolmentId);
  expect(await findConsent(maral.enrolmentId)).toMatchObject({ way: 'none' });
  await agree(bakyt);
  await declineFollowUps(bakyt.enrolmentId);
  for (const { enrolmentId } of [maral, bakyt]) expect((await findConsent(enrolmentId))?.withdrawnAt).not.toBe(null);
});

test('who may be a child is not offered it', async () => {
  const youth = { ...COURSE, audience: 'youth' } as const;
  const [child, unknown, grown] = [
    await completer('daniyar', { birthYear: 2009 }),
    await completer('timur'),
    await completer('saule', { birthYear: 2000 }),
  ];
  expect((await page(child)).offered).toBe(false);
  expect((await page(unknown)).offered).toBe(true);
  expect((await page(unknown, youth, [youth.slug])).offered).toBe(false);
  expect((await page(grown, youth, [youth.slug])).offered).toBe(true);
});

test('whoever holds a letter stops all of that person’s, and nobody else’s', async () => {
  const [maral, bakyt] = [await completer('maral'), await completer('bakyt')];
  const second = { id: maral.id, enrolmentId: randomUUID() };
  const run = { id: second.enrolmentId, personId: maral.id, course: 'other', open: null };
  await db().enrolment.create({ data: { ...run, startedAt: now(), completedAt: now() } });
  for (const one of [maral, second, bakyt]) await agree(one);
  const [letter] = await followUpsOf(maral);
  const [other] = await followUpsOf(bakyt);
  expect(await moreQuestionsMayFollow(letter?.id ?? '')).toBe(true);
  for (const nobody of [randomUUID(), maral.id]) {
    await withdrawByLetter(nobody);
    expect(await moreQuestionsMayFollow(nobody)).toBe(false);
  }
  await withdrawByLetter(letter?.id ?? '');
  await withdrawByLetter(letter?.id ?? '');
  expect(await moreQuestionsMayFollow(letter?.id ?? '')).toBe(false);
  expect((await findConsent(second.enrolmentId))?.withdrawnAt).not.toBe(null);
  expect(await moreQuestionsMayFollow(other?.id ?? '')).toBe(true);
});

test('hours go by the clock of the cohort, otherwise of the installation', async () => {
  const maral = await completer('maral');
  expect(await zoneOf(maral.id, COURSE.slug)).toBe('Asia/Tashkent');
  const cohort = { id: randomUUID(), label: 'Osh', joinCode: 'OSH', timeZone: 'Asia/Bishkek', createdAt: now() };
  await db().cohort.create({
    data: {
      ...cohort,
      courses: { create: { course: COURSE.slug } },
      members: { create: { personId: maral.id, joinedAt: now() } },
    },
  });
  expect(await zoneOf(maral.id, COURSE.slug)).toBe('Asia/Bishkek');
  expect(await zoneOf(maral.id, 'other')).toBe('Asia/Tashkent');
});
