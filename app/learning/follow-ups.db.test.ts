import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { withdrawByLetter } from './follow-up-consent.server.ts';
import { answerOccasion } from './follow-up-occasion.server.ts';
import { agree, BY_THEMSELVES, completer, followUpsOf, SampleAsking, WORK_COURSE } from './sample-follow-up.ts';

let here: SampleAsking;
beforeEach(() => {
  here = new SampleAsking();
  here.at('2026-11-24T08:00:00Z');
});
afterEach(() => here.close());

const USED = { behaviour: { used: 'often', situations: 'one', hindrance: 'nothing' } };

test('three months later one letter comes, after a week one more, and then none; none names anything', async () => {
  const aigerim = await completer('aigerim', { locale: 'ru', certificateName: 'Айгерим Садыкова' });
  await agree(aigerim);
  for (const day of ['2026-12-24', '2027-02-23']) await here.runOn(day);
  expect(here.letters()).toEqual([]);
  for (const day of ['24', '25', '28']) await here.runOn(`2027-02-${day}`);
  expect(here.letters()).toHaveLength(1);
  for (const day of ['03', '04', '05', '20']) await here.runOn(`2027-03-${day}`);
  for (const day of ['2027-05-24', '2027-06-24']) await here.runOn(day);
  const [first, reminder, ...more] = here.letters();
  expect(more).toEqual([]);
  const [asked] = await followUpsOf(aigerim);
  expect(asked).toMatchObject({
    kind: 'behaviour',
    dueOn: '2027-02-24',
    askedAt: new Date('2027-02-24T05:00:00Z'),
    remindedAt: new Date('2027-03-03T05:00:00Z'),
  });
  const address = `https://learn.example/follow-up/${asked?.id}`;
  for (const letter of [first, reminder]) {
    expect(letter?.subject).toBe(translateIn('ru')('followup.letterSubject'));
    expect(letter?.text).toContain(`${address}?lang=ru`);
    expect(letter?.headers.get('list-unsubscribe')).toBe(`<${address}/stop?lang=ru>`);
    const read = `${letter?.subject} ${letter?.from} ${letter?.text}`;
    expect(read).not.toMatch(/aigerim|Айгерим|Safe Steps|steps|курс|торговл|мигра/i);
  }
  expect(reminder?.text).toContain(translateIn('ru')('followup.letterAgain'));
  expect(first?.text).not.toContain(translateIn('ru')('followup.letterAgain'));
});

test('what falls on one day comes in one letter, and after six months there is another', async () => {
  const nurlan = await completer('nurlan');
  await agree(nurlan, undefined, WORK_COURSE);
  await here.runOn('2027-02-24');
  await here.runOn('2027-02-24');
  expect(here.letters()).toHaveLength(1);
  const [behaviour] = await followUpsOf(nurlan);
  await answerOccasion(behaviour?.id ?? '', { ...USED, outcome: { situation: 'employed' } }, []);
  await here.runOn('2027-03-05');
  expect(here.letters()).toHaveLength(1);
  await here.runOn('2027-05-24');
  expect(here.letters()).toHaveLength(2);
});

test('a letter comes only in the hours that were named', async () => {
  await agree(await completer('maral'));
  await here.runOn('2027-02-24', '03:59');
  await here.runOn('2027-02-24', '07:00');
  await here.runOn('2027-02-24', '20:00');
  expect(here.letters()).toEqual([]);
  await here.runOn('2027-02-25', '04:00');
  expect(here.letters()).toHaveLength(1);
  await here.runOn('2027-03-04', '08:00');
  expect(here.letters()).toHaveLength(1);
});

test.each<[string, (id: string) => Promise<unknown>]>([
  [
    'said stop',
    async (id) =>
      withdrawByLetter((await db().followUp.findFirst({ where: { enrolment: { personId: id } } }))?.id ?? ''),
  ],
  ['stopped reminders since', (id) => db().person.update({ where: { id }, data: { remindersStoppedAt: now() } })],
  ['has no address any more', (id) => db().person.update({ where: { id }, data: { email: null } })],
  ['lost the account', (id) => db().person.update({ where: { id }, data: { disabledAt: now() } })],
  ['left', (id) => db().person.delete({ where: { id } })],
  ['turns out to be seventeen', (id) => db().person.update({ where: { id }, data: { birthYear: 2009 } })],
  ['is of unknown age in a course for the young too', (personId) => youthRun(personId)],
])('no letter for whoever %s', async (_, change) => {
  const person = await completer('daniyar');
  await agree(person);
  here.at('2027-01-10T05:00:00Z');
  await change(person.id);
  await here.runOn('2027-02-24');
  expect(here.asked).toBe(0);
});

test('who has stopped reminders before, and then agreed to this, is asked', async () => {
  const bakyt = await completer('bakyt', { remindersStoppedAt: new Date('2026-11-01T08:00:00Z') });
  await agree(bakyt);
  await here.runOn('2027-02-24');
  expect(here.letters()).toHaveLength(1);
});

test('nobody is written to who did not agree, or would rather come by themselves', async () => {
  await completer('oygul');
  await agree(await completer('gulnara'), BY_THEMSELVES);
  await here.runOn('2027-02-24');
  expect(here.asked).toBe(0);
});

test('several instances at once send one letter each', async () => {
  for (const name of ['aigerim', 'bakyt', 'maral']) await agree(await completer(name), undefined, WORK_COURSE);
  here.at('2027-02-24T05:00:00Z');
  await Promise.all([here.run(), here.run(), here.run()]);
  const addresses = here.letters().map(({ headers }) => headers.get('to'));
  expect(addresses.sort()).toEqual(['aigerim@example.org', 'bakyt@example.org', 'maral@example.org']);
});

test('a letter that nobody takes on is tried again, and until then nobody counts as asked', async () => {
  const aigerim = await completer('aigerim');
  await agree(aigerim);
  await agree(await completer('bakyt'));
  here.answer = 'closed';
  await here.runOn('2027-02-24');
  expect(here.asked).toBe(1);
  here.answer = 'later';
  await here.runOn('2027-02-25');
  expect(here.asked).toBe(3);
  expect(await followUpsOf(aigerim)).toMatchObject([{ askedAt: null, remindedAt: null }]);
  here.answer = null;
  await here.runOn('2027-02-26');
  expect(here.letters()).toHaveLength(2);
});

test('an address that is refused for good is not written to again, and does not count as asked', async () => {
  const aigerim = await completer('aigerim');
  await agree(aigerim);
  here.answer = 'refused';
  for (const day of ['2027-02-24', '2027-02-25', '2027-03-10']) await here.runOn(day);
  expect(here.asked).toBe(1);
  expect(await followUpsOf(aigerim)).toMatchObject([{ askedAt: null }]);
});

async function youthRun(personId: string) {
  const run = { id: randomUUID(), personId, course: 'navigator', startedAt: now() };
  await db().enrolment.create({ data: run });
}
