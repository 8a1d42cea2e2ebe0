import type { Closing, Completion } from './completion-fact.ts';
import type { Indicator } from './indicator.ts';
import { quarterAfter, yearOf, type Quarter } from './quarter.ts';

/** A person, counted once for a year. */
export interface Counted {
  completion: Completion;
  /** Where it counts. */
  quarter: Quarter;
  /** Where it belongs by the day it was done; another one where it came to be known too late. */
  own: Quarter;
  /** The year it belongs to, by `own`. */
  year: number;
}

type Rule = Pick<Indicator, 'courses' | 'sectors' | 'ruleVersion' | 'yearStarts'>;

export interface Calendar {
  /** In order. */
  closings: Closing[];
  quarterOf: (instant: Date) => Quarter;
}

/** Everyone whose completion qualifies, once for each year: in the quarter of the first. */
export function countPeople(completions: Completion[], rule: Rule, calendar: Calendar): Counted[] {
  return firstOfEach(completions, rule, calendar, ({ personKey }) => personKey);
}

/** As `countPeople`, once for each year and course: one who completed two courses is in both. */
export function countPeopleByCourse(completions: Completion[], rule: Rule, calendar: Calendar): Counted[] {
  return firstOfEach(completions, rule, calendar, ({ personKey, traits }) => `${traits.course} ${personKey}`);
}

/** Counted once for each rule, however many indicators and quarters ask. */
export interface People {
  all: (rule: Rule) => Counted[];
  byCourse: (rule: Rule) => Counted[];
}

export function peopleOf(completions: Completion[], calendar: Calendar): People {
  const all = new Map<string, Counted[]>();
  const byCourse = new Map<string, Counted[]>();
  return {
    all: (rule) => once(all, rule, () => countPeople(completions, rule, calendar)),
    byCourse: (rule) => once(byCourse, rule, () => countPeopleByCourse(completions, rule, calendar)),
  };
}

function once(kept: Map<string, Counted[]>, rule: Rule, count: () => Counted[]): Counted[] {
  const { courses, sectors, ruleVersion, yearStarts } = rule;
  const key = JSON.stringify([courses, sectors, ruleVersion, yearStarts]);
  const counted = kept.get(key) ?? count();
  kept.set(key, counted);
  return counted;
}

function firstOfEach(
  completions: Completion[],
  rule: Rule,
  calendar: Calendar,
  keyOf: (completion: Completion) => string,
): Counted[] {
  const first = new Map<string, Counted>();
  for (const completion of completions) {
    if (!qualifies(completion, rule)) continue;
    const counted = placed(completion, rule, calendar);
    const key = `${counted.year} ${keyOf(completion)}`;
    const other = first.get(key);
    if (!other || isBefore(counted, other)) first.set(key, counted);
  }
  return [...first.values()];
}

export function qualifies({ traits, ruleVersion }: Completion, rule: Rule): boolean {
  const sectors: readonly string[] = rule.sectors;
  return (
    rule.courses.includes(traits.course) &&
    (sectors.length === 0 || sectors.includes(traits.sector)) &&
    ruleVersion >= rule.ruleVersion
  );
}

function placed(completion: Completion, { yearStarts }: Rule, { closings, quarterOf }: Calendar): Counted {
  const own = quarterOf(completion.completedAt);
  const open = firstOpen(closings, completion.recordedAt);
  return { completion, own, quarter: open > own ? open : own, year: yearOf(own, yearStarts) };
}

/** The first quarter that could still take in what was recorded then. Quarters are closed in order, so all before it are closed. */
export function firstOpen(closings: Closing[], recordedAt: Date): Quarter {
  const last = closings.findLast(({ closedAt }) => closedAt < recordedAt);
  return last ? quarterAfter(last.startsOn) : '';
}

/** By where it counts before when it was done: so what comes late moves nobody out of a quarter that is closed. */
function isBefore(one: Counted, other: Counted): boolean {
  if (one.quarter !== other.quarter) return one.quarter < other.quarter;
  const [a, b] = [one.completion, other.completion];
  const apart = a.completedAt.getTime() - b.completedAt.getTime();
  return apart !== 0 ? apart < 0 : a.enrolmentId < b.enrolmentId;
}

/** The main row of a quarter: late ones of the same year are among them. */
export function inQuarter(counted: Counted[], quarter: Quarter, yearStarts: number): Counted[] {
  const year = yearOf(quarter, yearStarts);
  return counted.filter((each) => each.quarter === quarter && each.year === year);
}

/** Of the main row: those who belong to an earlier quarter of the year. */
export function lateInQuarter(counted: Counted[], quarter: Quarter, yearStarts: number): Counted[] {
  return inQuarter(counted, quarter, yearStarts).filter(({ own }) => own < quarter);
}

/** Came to be known in this quarter and belong to an earlier year: beside the main row, not in it. */
export function fromEarlierYears(counted: Counted[], quarter: Quarter, yearStarts: number): Counted[] {
  const year = yearOf(quarter, yearStarts);
  return counted.filter((each) => each.quarter === quarter && each.year < year);
}
