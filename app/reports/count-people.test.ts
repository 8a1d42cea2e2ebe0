import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL, closingsOf, completion, COURSES, quarterOf, SOME, someCompletions, traits } from './count-sample.ts';
import { countPeople, countPeopleByCourse, fromEarlierYears, inQuarter, lateInQuarter } from './count-people.ts';
import { quartersOf } from './quarter.ts';

const QUARTERS = [...quartersOf(2026, 10), ...quartersOf(2027, 10)];
const [Q1, Q2, Q3] = QUARTERS as [string, string, string];
const someClosings = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 8, maxLength: 8 }))
  .map(([count, days]) => closingsOf(count, days));
const open = { closings: [], quarterOf };
const in2026 = (counted: ReturnType<typeof countPeople>) =>
  QUARTERS.slice(0, 4).map((quarter) => inQuarter(counted, quarter, 10).length);

test('Gulnara, who completed two courses in two quarters, counts once a year and in each course', () => {
  const runs = [
    completion({ on: '2025-11-03' }),
    completion({ on: '2026-02-03', traits: traits({ course: COURSES[1] }) }),
    completion({ on: '2026-10-03' }),
  ];
  expect(in2026(countPeople(runs, ALL, open))).toEqual([1, 0, 0, 0]);
  expect(in2026(countPeopleByCourse(runs, ALL, open))).toEqual([1, 1, 0, 0]);
  expect(countPeople(runs, ALL, open)).toHaveLength(2);
});

test('courses, sectors and an older rule that do not qualify do not count', () => {
  const police = traits({ sector: 'police' });
  const runs = [
    completion({ personKey: 'a', on: '2025-11-03', traits: police }),
    completion({ personKey: 'b', on: '2025-11-03' }),
    completion({ personKey: 'c', on: '2025-11-03', traits: { ...police, course: COURSES[2] ?? '' } }),
    completion({ personKey: 'd', on: '2025-11-03', traits: police, ruleVersion: 1 }),
  ];
  const keys = countPeople(runs, { ...SOME, ruleVersion: 2 }, open).map((each) => each.completion.personKey);
  expect(keys).toEqual(['a']);
});

test('what came to be known after its quarter was closed counts in the open one, as late', () => {
  const [closing] = closingsOf(1, [10]);
  const late = new Date('2026-02-20T06:00:00Z');
  const runs = [
    completion({ personKey: 'in-time', on: '2025-12-01', recordedAt: closing?.closedAt }),
    completion({ personKey: 'late', on: '2025-12-01', recordedAt: late }),
    completion({ personKey: 'both', on: '2025-12-01', recordedAt: late }),
    completion({ personKey: 'both', on: '2025-12-05' }),
  ];
  const counted = countPeople(runs, ALL, { closings: closingsOf(1, [10]), quarterOf });
  const keys = (found: typeof counted) => found.map((each) => each.completion.personKey);
  expect(keys(inQuarter(counted, Q1, 10))).toEqual(['in-time', 'both']);
  expect(keys(inQuarter(counted, Q2, 10))).toEqual(['late']);
  expect(keys(lateInQuarter(counted, Q2, 10))).toEqual(['late']);
  expect(keys(fromEarlierYears(counted, Q2, 10))).toEqual([]);
});

test('what belongs to an earlier year stands beside the main row', () => {
  const closings = closingsOf(4, [10, 10, 10, 10]);
  const runs = [
    completion({ personKey: 'late', on: '2026-09-20', recordedAt: new Date('2026-11-01T06:00:00Z') }),
    completion({ personKey: 'late', on: '2026-11-02' }),
  ];
  const counted = countPeople(runs, ALL, { closings, quarterOf });
  const quarter = '2026-10-01';
  expect(inQuarter(counted, quarter, 10)).toHaveLength(1);
  expect(fromEarlierYears(counted, quarter, 10)).toHaveLength(1);
});

test('quarters sum to the year, and nobody is in it twice', () => {
  fc.assert(
    fc.property(someCompletions, someClosings, (runs, closings) => {
      const counted = countPeople(runs, ALL, { closings, quarterOf });
      for (const year of [2026, 2027]) {
        const main = quartersOf(year, 10).flatMap((quarter) => inQuarter(counted, quarter, 10));
        const people = new Set(main.map((each) => each.completion.personKey));
        expect(people.size).toBe(main.length);
        const everyone = new Set(runs.filter((run) => isIn(run.completedAt, year)).map((run) => run.personKey));
        const later = counted.filter((each) => each.year === year && !quartersOf(year, 10).includes(each.quarter));
        expect(main.length + later.length).toBe(everyone.size);
      }
    }),
  );
});

test('what arrives late changes no quarter that was closed before', () => {
  fc.assert(
    fc.property(someCompletions, someClosings, (runs, closings) => {
      for (const { startsOn, closedAt } of closings) {
        const asOf = closings.filter((each) => each.closedAt <= closedAt);
        const known = runs.filter((run) => run.recordedAt <= closedAt);
        const then = countPeople(known, SOME, { closings: asOf, quarterOf });
        const today = countPeople(runs, SOME, { closings, quarterOf });
        expect(idsIn(today, startsOn)).toEqual(idsIn(then, startsOn));
      }
    }),
  );
});

test('without late ones a person counts in the quarter of the first completion', () => {
  const runs = [completion({ on: '2026-05-01' }), completion({ on: '2026-02-01' })];
  expect(idsIn(countPeople(runs, ALL, open), Q2)).toHaveLength(1);
  expect(idsIn(countPeople(runs, ALL, open), Q3)).toHaveLength(0);
});

function idsIn(counted: ReturnType<typeof countPeople>, quarter: string): string[] {
  const rows = [...inQuarter(counted, quarter, 10), ...fromEarlierYears(counted, quarter, 10)];
  return rows.map((each) => each.completion.enrolmentId).sort();
}

function isIn(instant: Date, year: number): boolean {
  return quartersOf(year, 10).includes(quarterOf(instant));
}
