import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { remindersOf, SampleReminding } from './sample-reminding.ts';

let here: SampleReminding;
beforeEach(async () => {
  here = await SampleReminding.begin();
});
afterEach(() => here.close());

const letters = () => here.post.letters();

test('a week before, and the day after, one letter each, in her own language and naming nothing', async () => {
  const aigerim = await here.learner('aigerim', { locale: 'ru', certificateName: 'Айгерим Садыкова' });
  await here.runOn('2027-03-02');
  expect(letters()).toEqual([]);
  for (const day of ['03', '04', '09', '10', '11', '12', '20']) {
    await here.runOn(`2027-03-${day}`);
    await here.runOn(`2027-03-${day}`);
  }
  const [soon, over, ...more] = letters();
  expect(more).toEqual([]);
  const [first] = await remindersOf(aigerim);
  expect(first).toMatchObject({ kind: 'due-soon', dueOn: '2027-03-10', mailedAt: new Date('2027-03-03T05:00:00Z') });
  const stop = `https://learn.example/reminders/${first?.id}/stop?lang=ru`;
  expect(soon?.subject).toBe('Напоминание');
  expect(soon?.text).toContain('10 марта 2027');
  expect(soon?.text).toContain('https://learn.example/learn\n');
  expect(soon?.text).toContain(stop);
  expect(soon?.headers.get('list-unsubscribe')).toBe(`<${stop}>`);
  expect(over?.text).toContain('Продолжить можно и сейчас');
  for (const letter of [soon, over]) {
    const read = `${letter?.subject} ${letter?.from} ${letter?.text}`;
    expect(read).not.toMatch(/aigerim|Айгерим|Safe Steps|Osh|steps\b|курс|торговл/i);
  }
});

test('each is written to in their own language', async () => {
  await here.learner('maral', { locale: 'tk' });
  await here.runOn('2027-03-03');
  const [letter] = letters();
  expect(letter?.subject).toBe(translateIn('tk')('reminders.letterSubject'));
  expect(letter?.text).toContain(formatDay(new Date('2027-03-10'), 'tk'));
});

test('without an address, or under age, there is a reminder and no letter', async () => {
  const nurlan = await here.learner('nurlan', { email: null });
  const daniyar = await here.learner('daniyar', { birthYear: 2010 });
  await here.runOn('2027-03-03');
  expect(letters()).toEqual([]);
  for (const id of [nurlan, daniyar]) expect(await remindersOf(id)).toMatchObject([{ mailedAt: null }]);
});

test('two courses with one last day make one letter', async () => {
  const course = 'navigator';
  await db().cohortCourse.create({ data: { cohortId: here.cohort.id, course, dueOn: '2027-03-10' } });
  const bakyt = await here.learner('bakyt');
  const startedAt = new Date('2027-02-01T06:00:00Z');
  await db().enrolment.create({ data: { id: randomUUID(), personId: bakyt, course, startedAt } });
  await here.runOn('2027-03-03');
  await here.runOn('2027-03-03');
  expect(await remindersOf(bakyt)).toHaveLength(2);
  expect(letters()).toHaveLength(1);
});

test('several instances at once write down one reminder each and send one letter each', async () => {
  const names = ['aigerim', 'bakyt', 'gulnara', 'maral'];
  for (const name of names) await here.learner(name);
  here.at('2027-03-03T05:00:00Z');
  await Promise.all([here.post.run(), here.post.run(), here.post.run()]);
  await here.post.run();
  expect(await db().reminder.count()).toBe(4);
  const addresses = letters().map(({ headers }) => headers.get('to'));
  expect(addresses.sort()).toEqual(names.map((name) => `${name}@example.org`));
});

test('a letter that nobody takes on is tried again by later runs, for three days', async () => {
  await here.learner('aigerim');
  await here.learner('bakyt');
  here.post.answer = 'closed';
  await here.runOn('2027-03-03');
  expect(here.post.asked).toBe(1);
  here.post.answer = 'later';
  await here.runOn('2027-03-05');
  expect(here.post.asked).toBe(3);
  here.post.answer = null;
  await here.runOn('2027-03-05');
  expect(letters()).toHaveLength(2);
  expect(await db().reminder.count({ where: { mailedAt: null } })).toBe(0);
});

test('after three days it is not', async () => {
  await here.learner('aigerim');
  here.post.answer = 'later';
  await here.runOn('2027-03-03');
  here.post.answer = null;
  await here.runOn('2027-03-06');
  expect(letters()).toEqual([]);
});

test('an address that is refused for good is not written to again', async () => {
  await here.learner('aigerim');
  here.post.answer = 'refused';
  await here.runOn('2027-03-03');
  await here.runOn('2027-03-03');
  expect(here.post.asked).toBe(1);
});

test('who finishes before the letter is away gets none', async () => {
  const aigerim = await here.learner('aigerim');
  here.post.answer = 'later';
  await here.runOn('2027-03-03');
  await db().enrolment.updateMany({ where: { personId: aigerim }, data: { open: null, completedAt: new Date() } });
  here.post.answer = null;
  await here.runOn('2027-03-03');
  expect(letters()).toEqual([]);
});
