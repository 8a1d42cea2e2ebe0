import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHaveLetters, reminderDue, reminderStanding, type ReminderFacts } from './reminder.ts';

const aigerim: ReminderFacts = {
  dueOn: '2027-03-10',
  since: '2027-02-01',
  completed: false,
  stopped: false,
  pausedFrom: null,
  pausedUntil: null,
  given: [],
};
const springBreak = { pausedFrom: '2027-03-08', pausedUntil: '2027-03-26' };
const given = (kind: string, dueOn = '2027-03-10') => ({ given: [{ kind, dueOn }] });

test.each<[string, string, Partial<ReminderFacts>, 'due-soon' | 'overdue' | null]>([
  ['eight days before', '2027-03-02', {}, null],
  ['a week before', '2027-03-03', {}, 'due-soon'],
  ['a week before, said already', '2027-03-03', given('due-soon'), null],
  ['later in that week, not said yet', '2027-03-09', {}, 'due-soon'],
  ['on the last day', '2027-03-10', {}, 'due-soon'],
  ['the day after', '2027-03-11', {}, 'overdue'],
  ['the day after, soon having been said', '2027-03-11', given('due-soon'), 'overdue'],
  ['the day after, said already', '2027-03-11', given('overdue'), null],
  ['a week after, not said yet', '2027-03-17', {}, 'overdue'],
  ['when it is too late to begin with it', '2027-03-18', {}, null],
  ['done', '2027-03-11', { completed: true }, null],
  ['asked to stop', '2027-03-03', { stopped: true }, null],
  ['no last day', '2027-03-03', { dueOn: null }, null],
  [
    'another day was granted, and the old one was said',
    '2027-03-17',
    { dueOn: '2027-03-24', ...given('due-soon') },
    'due-soon',
  ],
  ['joined when the day was over', '2027-03-11', { since: '2027-03-11' }, null],
  ['joined on the last day', '2027-03-11', { since: '2027-03-10' }, 'overdue'],
  ['the day before a pause in which the last day falls', '2027-03-07', springBreak, null],
  ['in a pause', '2027-03-11', springBreak, null],
  ['the last day of a pause', '2027-03-26', springBreak, null],
  ['the day after a pause that came upon the last day', '2027-03-27', springBreak, 'overdue'],
  ['a week after that pause', '2027-04-02', springBreak, 'overdue'],
  ['longer after it', '2027-04-03', springBreak, null],
  ['after a pause that began later', '2027-03-27', { ...springBreak, pausedFrom: '2027-03-12' }, null],
  [
    'a week before, and a pause is over',
    '2027-03-03',
    { pausedFrom: '2027-02-20', pausedUntil: '2027-03-02' },
    'due-soon',
  ],
])('%s', (_, today, facts, expected) => {
  expect(reminderDue({ ...aigerim, ...facts }, today)).toBe(expected);
});

test('a page says it all the while, also when it was said before, and long after', () => {
  expect(reminderStanding({ ...aigerim, ...given('due-soon') }, '2027-03-05')).toBe('due-soon');
  expect(reminderStanding({ ...aigerim, ...given('overdue') }, '2027-06-01')).toBe('overdue');
  expect(reminderStanding({ ...aigerim, completed: true }, '2027-06-01')).toBeNull();
  expect(reminderStanding({ ...aigerim, stopped: true }, '2027-06-01')).toBeNull();
});

test.each([
  [null, true],
  [2008, true],
  [2009, false],
  [2010, false],
  [2015, false],
])('born in %s: letters %s, since nobody knows the day', (birthYear, may) => {
  expect(mayHaveLetters({ birthYear }, '2027-03-03')).toBe(may);
});

const dayFrom = (first: number, last: number) => fc.integer({ min: first, max: last }).map((index) => dayAt(index));
const sometimes = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: null, freq: 1 });
const changes = fc.record({
  /** From which day on which last day holds. */
  dueOn: fc.array(fc.tuple(dayFrom(0, 60), dayFrom(10, 90)), { minLength: 1, maxLength: 4 }),
  pause: sometimes(fc.tuple(dayFrom(0, 90), dayFrom(0, 90))),
  since: dayFrom(0, 40),
  completedOn: sometimes(dayFrom(10, 110)),
  stoppedOn: sometimes(dayFrom(10, 110)),
});

test('whatever happens, there are never two of a kind for one day, and none in a pause, after the end or after a stop', () => {
  let reminders = 0;
  fc.assert(
    fc.property(changes, ({ dueOn, pause, since, completedOn, stoppedOn }) => {
      const given: { kind: string; dueOn: string }[] = [];
      const [pausedFrom = null, pausedUntil = null] = pause?.toSorted() ?? [];
      for (let index = 0; index <= 120; index += 1) {
        const today = dayAt(index);
        const last = dueOn.findLast(([from]) => from <= today)?.[1] ?? null;
        const completed = completedOn !== null && completedOn <= today;
        const stopped = stoppedOn !== null && stoppedOn <= today;
        const facts = { dueOn: last, since, completed, stopped, pausedFrom, pausedUntil, given };
        const kind = reminderDue(facts, today);
        if (kind === null) continue;
        reminders += 1;
        expect(completed || stopped || last === null).toBe(false);
        expect(pausedFrom !== null && pausedUntil !== null && pausedFrom <= today && today <= pausedUntil).toBe(false);
        expect(given).not.toContainEqual({ kind, dueOn: last });
        given.push({ kind, dueOn: last ?? '' });
      }
    }),
  );
  expect(reminders).toBeGreaterThan(50);
});

function dayAt(index: number): string {
  return new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
}
