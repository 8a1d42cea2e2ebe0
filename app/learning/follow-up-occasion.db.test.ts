import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { withdrawConsent } from './follow-up-consent.server.ts';
import { answerOccasion, occasionNow } from './follow-up-occasion.server.ts';
import {
  agree,
  BY_THEMSELVES,
  completer,
  followUpsOf,
  SampleAsking,
  WORK_COURSE,
  type Completer,
} from './sample-follow-up.ts';

let here: SampleAsking;
let maral: Completer;
beforeEach(async () => {
  here = new SampleAsking();
  here.at('2026-11-24T08:00:00Z');
  maral = await completer('maral');
  await agree(maral, BY_THEMSELVES, WORK_COURSE);
  here.at('2027-02-24T08:00:00Z');
});
afterEach(() => here.close());

const USED = { used: 'often', situations: 'one', hindrance: 'nothing' };
const BOTH = { behaviour: USED, outcome: { situation: 'looking' } };
const ids = async () => (await followUpsOf(maral)).map(({ id }) => id);
const now_ = async (id: string | undefined) => (await occasionNow(id ?? '', ['navigator'])).state;

test('either id of a day opens both kinds, and one answer settles both', async () => {
  const [behaviour = '', outcome = '', later = ''] = await ids();
  for (const id of [behaviour, outcome]) {
    expect(await occasionNow(id, [])).toEqual({ state: 'open', kinds: ['behaviour', 'outcome'] });
  }
  expect(await now_(later)).toBe('closed');
  await answerOccasion(outcome, BOTH, []);
  expect([await now_(behaviour), await now_(outcome)]).toEqual(['answered', 'answered']);
  expect((await followUpsOf(maral)).map(({ answer }) => answer)).toEqual([USED, { situation: 'looking' }, null]);
  expect((await followUpsOf(maral))[0]?.askedAt).toEqual(now());
});

test('sent again within a day it takes the place of the first, and later it changes nothing', async () => {
  const [id = ''] = await ids();
  await answerOccasion(id, BOTH, []);
  const first = now();
  here.at('2027-02-25T07:59:00Z');
  await answerOccasion(id, { outcome: { situation: 'employed' } }, []);
  expect((await followUpsOf(maral))[1]).toMatchObject({ answer: { situation: 'employed' }, answeredAt: first });
  here.at('2027-02-25T08:01:00Z');
  await answerOccasion(id, { outcome: { situation: 'studying' } }, []);
  expect((await followUpsOf(maral))[1]).toMatchObject({ answer: { situation: 'employed' } });
});

test.each<[string, () => unknown]>([
  ['the time is over', () => here.at('2027-04-26T08:00:00Z')],
  ['the time has not come', () => here.at('2027-02-23T08:00:00Z')],
  ['the yes was taken back', () => withdrawConsent(maral.enrolmentId)],
  ['the person has left', () => db().person.delete({ where: { id: maral.id } })],
  ['the account is closed', () => db().person.update({ where: { id: maral.id }, data: { disabledAt: now() } })],
  ['the person is a child', () => db().person.update({ where: { id: maral.id }, data: { birthYear: 2010 } })],
  ['the person may be a child', () => youthRun()],
])('when %s there is nothing to answer, and no answer is kept', async (_, change) => {
  const [id = ''] = await ids();
  await change();
  expect(await now_(id)).toBe('closed');
  await answerOccasion(id, BOTH, ['navigator']);
  expect((await followUpsOf(maral)).every(({ answeredAt }) => answeredAt === null)).toBe(true);
});

test('an id of nobody’s, or how somebody stood at the beginning, opens nothing', async () => {
  const entry = { id: randomUUID(), enrolmentId: maral.enrolmentId, kind: 'outcome', month: 0, dueOn: '2027-02-24' };
  await db().followUp.create({ data: entry });
  for (const id of [entry.id, randomUUID(), maral.id, maral.enrolmentId]) expect(await now_(id)).toBe('closed');
});

async function youthRun() {
  const run = { id: randomUUID(), personId: maral.id, course: 'navigator', startedAt: now() };
  await db().enrolment.create({ data: run });
}
