import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsToSetAside, type RunDone } from './set-aside.ts';

const day = (number: number) => new Date(Date.UTC(2026, 8, number));

function run(id: string, facts: Partial<RunDone> = {}): RunDone {
  return {
    id,
    course: 'steps',
    open: true,
    startedAt: day(1),
    completedAt: null,
    finalsPassed: 0,
    lessonsDone: 0,
    testsDone: 0,
    ...facts,
  };
}

const completed = (id: string, facts: Partial<RunDone> = {}) => run(id, { open: false, completedAt: day(9), ...facts });

test('of two open runs through one course the one with less done is set aside', () => {
  expect(runsToSetAside([run('a', { lessonsDone: 3 }), run('b', { lessonsDone: 2, testsDone: 9 })])).toEqual(['b']);
  expect(runsToSetAside([run('a', { lessonsDone: 3 }), run('b', { finalsPassed: 1 })])).toEqual(['a']);
  expect(runsToSetAside([run('a', { startedAt: day(2) }), run('b')])).toEqual(['a']);
  expect(runsToSetAside([run('a'), run('b')])).toEqual(['b']);
});

test('runs through different courses all go on', () => {
  expect(runsToSetAside([run('a'), run('b', { course: 'other' }), completed('c', { course: 'third' })])).toEqual([]);
});

test('what was begun before the course was completed is set aside, however much is done; a refresher goes on', () => {
  expect(runsToSetAside([run('a', { lessonsDone: 9 }), completed('b')])).toEqual(['a']);
  expect(runsToSetAside([run('a', { startedAt: day(20) }), completed('b')])).toEqual([]);
  expect(runsToSetAside([run('a', { startedAt: day(20) }), run('c', { lessonsDone: 9 }), completed('b')])).toEqual([
    'c',
  ]);
});

test('whatever two accounts hold, at most one run a course stays open, no completed one is touched, and again changes nothing', () => {
  const small = fc.nat(2);
  const anyRun = fc.record({
    course: fc.constantFrom('steps', 'other'),
    startedAt: small.map(day),
    completedAt: fc.option(small.map((number) => day(number + 1))),
    finalsPassed: small,
    lessonsDone: small,
    testsDone: small,
  });
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 6 }), (facts) => {
      const runs = facts.map((one, index) => run(String(index), { ...one, open: one.completedAt === null }));
      const aside = runsToSetAside(runs);
      const after = runs.map((one) => (aside.includes(one.id) ? { ...one, open: false } : one));
      const open = after.filter((one) => one.open).map(({ course }) => course);
      expect(new Set(open).size).toBe(open.length);
      expect(runs.filter(({ id, completedAt }) => aside.includes(id) && completedAt)).toEqual([]);
      expect(runsToSetAside(after)).toEqual([]);
      const begun = new Set(runs.map(({ course }) => course));
      expect(new Set(after.filter((one) => one.open || one.completedAt).map(({ course }) => course))).toEqual(begun);
    }),
  );
});
