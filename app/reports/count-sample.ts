import fc from 'fast-check';
import type { Closing, Completion, Traits } from './completion-fact.ts';
import type { Indicator } from './indicator.ts';
import { boundsOf, quarterAfter, quartersIn, type Quarter } from './quarter.ts';

/** For tests: made-up people and what they completed. */
export const ZONE = 'Asia/Tashkent';
export const quarterOf = quartersIn(ZONE);
export const COURSES = ['victim-centred-service', 'trauma-informed-practice', 'smart-navigator'];
export const FIRST: Quarter = '2025-10-01';
const DAY_MS = 86_400_000;

export const ALL: Indicator = {
  code: 'ALL',
  wording: { en: 'All', ru: 'Все' },
  source: 'test',
  checkedOn: '2026-11-24',
  measure: 'people-completed',
  numerator: { en: 'All', ru: 'Все' },
  denominator: null,
  courses: COURSES,
  sectors: [],
  ruleVersion: 1,
  yearStarts: 10,
  exactBy: 'sex',
  atLeast: null,
  note: null,
};

export const SOME: Indicator = {
  ...ALL,
  code: 'SOME',
  courses: COURSES.slice(0, 2),
  sectors: ['police', 'ngo', 'health'],
};

export function traits(stated: Partial<Traits> = {}): Traits {
  const none = { country: '', region: '', sex: '', ageBand: '', sector: '', organisation: '' };
  return { ...none, course: COURSES[0] ?? '', ...stated };
}

export function completion(facts: Partial<Completion> & { on: string }): Completion {
  const { on, ...given } = facts;
  const completedAt = new Date(`${on}T06:00:00Z`);
  return {
    enrolmentId: `${given.personKey} ${on}`,
    personKey: 'gulnara',
    traits: traits(),
    completedAt,
    recordedAt: completedAt,
    ruleVersion: 2,
    typedIn: false,
    extraTries: false,
    ...given,
  };
}

/** Closings of the first `count` quarters, each some days after its end and none before the one before it. */
export function closingsOf(count: number, daysAfter: number[]): Closing[] {
  const closings: Closing[] = [];
  let startsOn = FIRST;
  for (let index = 0; index < count; index += 1) {
    const over = boundsOf(startsOn, ZONE).until.getTime() + (daysAfter[index] ?? 10) * DAY_MS;
    const last = closings.at(-1)?.closedAt.getTime() ?? 0;
    closings.push({ startsOn, closedAt: new Date(Math.max(over, last + 1)) });
    startsOn = quarterAfter(startsOn);
  }
  return closings;
}

/** Runs of some people over two years, some of which came to be known much later. */
export const someCompletions = fc
  .array(
    fc.record({
      person: fc.integer({ min: 0, max: 12 }),
      day: fc.integer({ min: 0, max: 720 }),
      delay: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
      course: fc.constantFrom(...COURSES),
      sector: fc.constantFrom('police', 'ngo', 'education', ''),
    }),
    { maxLength: 60 },
  )
  .map((runs) =>
    runs.map(({ person, day, delay, course, sector }, index): Completion => {
      const completedAt = new Date(boundsOf(FIRST, ZONE).from.getTime() + day * DAY_MS);
      const recordedAt = new Date(completedAt.getTime() + delay * DAY_MS);
      const facts = { enrolmentId: String(index), personKey: `p${person}`, completedAt, recordedAt };
      return completion({ on: '2026-01-01', ...facts, traits: traits({ course, sector }) });
    }),
  );
