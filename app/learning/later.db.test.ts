import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { askOf, noteShown } from './asks.server.ts';
import { withdrawConsent } from './follow-up-consent.server.ts';
import { answerOccasion } from './follow-up-occasion.server.ts';
import { answerEntry, skipEntry } from './outcome-entry.server.ts';
import { readingState } from './progress.server.ts';
import { COURSE, signUp } from './sample-course.ts';
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
import { begin } from './enrolment.server.ts';
import { saveSurvey } from './survey.server.ts';

let here: SampleAsking;
let maral: Completer;
beforeEach(async () => {
  here = new SampleAsking();
  here.at('2026-11-24T08:00:00Z');
  maral = await completer('maral', { birthYear: 1990 });
});
afterEach(() => here.close());

const run = () => readingState({ personId: maral.id, course: COURSE.slug });
const ask = async () => askOf(WORK_COURSE, await run());

test('a run knows, in the one statement it is read by, what was asked beside it', async () => {
  expect(await statementsDuring(run)).toHaveLength(1);
  const nothing = { surveyed: false, consented: false, entered: false, birthYear: 1990, due: null };
  expect((await run())?.later).toEqual(nothing);
  await saveSurvey(maral.enrolmentId, { useful: 5 });
  await agree(maral, BY_THEMSELVES, WORK_COURSE);
  await answerEntry(maral.enrolmentId, { situation: 'looking' });
  expect((await run())?.later).toEqual({ ...nothing, surveyed: true, consented: true, entered: true });
});

test('questions wait from their day, count as asked from the first time they are seen, and go when answered', async () => {
  await agree(maral, BY_THEMSELVES, WORK_COURSE);
  here.at('2027-02-23T08:00:00Z');
  expect(await ask()).toEqual({ kind: 'survey' });
  here.at('2027-02-24T08:00:00Z');
  const [behaviour] = await followUpsOf(maral);
  const due = { kind: 'due', id: behaviour?.id ?? '', shown: false } as const;
  expect(await ask()).toEqual(due);
  await noteShown([due, null]);
  const asked = new Date('2027-02-24T08:00:00Z');
  expect((await followUpsOf(maral)).map(({ askedAt }) => askedAt)).toEqual([asked, asked, null]);
  here.at('2027-02-26T08:00:00Z');
  expect(await ask()).toEqual({ ...due, shown: true });
  await noteShown([due]);
  expect((await followUpsOf(maral))[0]?.askedAt).toEqual(asked);
  const used = { used: 'often', situations: 'one', hindrance: 'nothing' };
  await answerOccasion(due.id, { behaviour: used, outcome: { situation: 'employed' } }, []);
  expect((await ask())?.kind).toBe('survey');
  here.at('2027-05-24T08:00:00Z');
  expect((await ask())?.kind).toBe('due');
  here.at('2027-07-24T08:00:00Z');
  expect((await ask())?.kind).toBe('survey');
});

test('whoever chose letters, or took the yes back, finds nothing on the page', async () => {
  await agree(maral, BY_LETTER, WORK_COURSE);
  here.at('2027-02-24T08:00:00Z');
  expect((await ask())?.kind).toBe('survey');
  await agree(maral, BY_THEMSELVES, WORK_COURSE);
  expect((await ask())?.kind).toBe('due');
  await withdrawConsent(maral.enrolmentId);
  expect((await ask())?.kind).toBe('survey');
});

test('how somebody stands as they begin is asked once, whether they answer or skip', async () => {
  for (const [name, answer] of [
    ['nurlan', (id: string) => answerEntry(id, { situation: 'looking' })],
    ['bakyt', skipEntry],
  ] as const) {
    const personId = await signUp(name);
    const { enrolmentId } = await begin({ personId, course: COURSE.slug });
    const asked = async () => askOf(WORK_COURSE, await readingState({ personId, course: COURSE.slug }));
    expect(await asked()).toEqual({ kind: 'entry' });
    await answer(enrolmentId);
    await answer(enrolmentId);
    expect(await asked()).toBe(null);
    expect(await db().followUp.count({ where: { enrolmentId } })).toBe(1);
  }
  expect(await db().followUp.count({ where: { answeredAt: null } })).toBe(1);
});
