import type { Scope } from '~/accounts/manager-scope.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { aloneRows, type AloneRow } from './learning-alone-rows.server.ts';
import { countOf, countriesTold, figuresOf, type Figures, type LearningView } from './learning-figures.ts';
import { pairRows, type LearningAsked, type PairRow } from './learning-rows.server.ts';
import type { Learning } from './learning-shown.ts';
import { learningYear, type LearningYear } from './learning-year.ts';
import { quarterAfter } from './quarter.ts';

/** Its first and its last day, `YYYY-MM-DD`. */
export interface QuarterDays {
  from: string;
  until: string;
}

export interface LearningReport {
  course: string;
  year: number;
  /** In order; `figures.by.part` counts them from 0. */
  quarters: QuarterDays[];
  /** Of the quarters, the first so many are over and counted. */
  over: number;
  /** ISO 8601. */
  asOf: string;
  country: string | null;
  /** That can be looked at by themselves. */
  countries: string[];
  /** Both tests in one language and one mode. */
  figures: Figures;
  /** Tests that differ in language or mode. */
  mixed: Learning;
  /** People; null where the number is kept back. Something in one of both tests is still to be read. */
  waiting: number | null;
  preOnly: number | null;
  postOnly: number | null;
  /** Took both, but in a quarter that is not over. */
  open: number | null;
}

export interface LearningFilter {
  course: string;
  year: number;
  country?: string | null;
}

/** What people learned in a course: those who took both tests, as far as `scope` reaches. Two statements, whatever the size. */
export async function learningReport(scope: Scope, filter: LearningFilter): Promise<LearningReport> {
  const span = yearAsked(filter.year);
  const asked = askedOf(scope, filter.course, span);
  const [pairs, alone] = await Promise.all([pairRows(asked), aloneRows(asked)]);
  return reportOf({ pairs, alone }, { scope, filter, span });
}

/** Every course in which somebody took one of the tests. Two statements as well. */
export async function learningReports(
  scope: Scope,
  { year, country }: Omit<LearningFilter, 'course'>,
): Promise<LearningReport[]> {
  const span = yearAsked(year);
  const asked = askedOf(scope, null, span);
  const [pairs, alone] = await Promise.all([pairRows(asked), aloneRows(asked)]);
  const courses = [...new Set([...pairs, ...alone].map(({ course }) => course))].sort();
  return courses.map((course) => {
    const of = <Row extends { course: string }>(rows: Row[]) => rows.filter((row) => row.course === course);
    return reportOf({ pairs: of(pairs), alone: of(alone) }, { scope, filter: { course, year, country }, span });
  });
}

function yearAsked(year: number): LearningYear {
  return learningYear(year, { now: now(), timeZone: env().TIME_ZONE });
}

function askedOf(scope: Scope, course: string | null, { bounds }: LearningYear): LearningAsked {
  return { course, parts: scope === 'whole' ? [] : scope, bounds };
}

function reportOf(
  { pairs, alone }: { pairs: PairRow[]; alone: AloneRow[] },
  { scope, filter, span }: { scope: Scope; filter: LearningFilter; span: LearningYear },
): LearningReport {
  const { course, year } = filter;
  const counted = pairs.filter(({ part, waiting }) => part < span.over && !waiting);
  const matched = counted.filter(({ same }) => same);
  const countries = countriesTold(matched, scope);
  const view: LearningView = { scope, country: filter.country ?? null };
  const people = (rows: PairRow[]) =>
    countOf(
      rows.map((row) => ({ ...row, n: row.sums.n })),
      view,
    );
  const aloneIn = (quiz: AloneRow['quiz']) =>
    countOf(
      alone.filter((row) => row.quiz === quiz && row.part < span.over),
      view,
    );
  return {
    course,
    year,
    quarters: span.quarters.map((from) => ({ from, until: dayBefore(quarterAfter(from)) })),
    over: span.over,
    asOf: now().toISOString(),
    country: view.country,
    countries,
    figures: figuresOf(matched, view),
    mixed: figuresOf(
      counted.filter(({ same }) => !same),
      view,
    ).total,
    waiting: people(pairs.filter(({ part, waiting }) => part < span.over && waiting)),
    preOnly: aloneIn('pre'),
    postOnly: aloneIn('post'),
    open: people(pairs.filter(({ part }) => part >= span.over)),
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
