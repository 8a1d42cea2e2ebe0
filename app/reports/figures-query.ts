import { DIMENSIONS, type Dimension } from './completion-fact.ts';
import { FOCUSES, type Focus } from './count-tables.ts';
import type { Quarter } from './quarter.ts';

/** What of an indicator is asked for, as it stands in an address; the same for the screen, files and single figures. */
export interface FiguresQuery {
  year: number;
  breakdown: Dimension | null;
  within: { dimension: Focus; category: string } | null;
  exact: boolean;
  /** Of several views that somebody may have, which; null: the first. */
  view: string | null;
}

export type QueryProblem = 'year' | 'by' | 'within' | 'exact' | 'view';

export interface KnownNames {
  /** Where the address names no year. */
  year: number;
  countries: readonly string[];
  courses: readonly string[];
  views: readonly string[];
}

/** What cannot be read is named, and counts as not asked for: so the rest is kept. */
export function readFiguresQuery(
  asked: URLSearchParams,
  known: KnownNames,
): { query: FiguresQuery; problems: QueryProblem[] } {
  const problems: QueryProblem[] = [];
  const read = <Value>(name: string, problem: QueryProblem, valueOf: (text: string) => Value | undefined) => {
    const text = asked.get(name);
    if (text === null) return undefined;
    const value = valueOf(text);
    if (value === undefined) problems.push(problem);
    return value;
  };
  const query: FiguresQuery = {
    year: read('year', 'year', (text) => (/^2[01]\d\d$/.test(text) ? Number(text) : undefined)) ?? known.year,
    breakdown: read('by', 'by', (text) => DIMENSIONS.find((one) => one === text)) ?? null,
    within: read('within', 'within', (text) => readWithin(text, known)) ?? null,
    exact: read('exact', 'exact', (text) => (text === '1' ? true : undefined)) ?? false,
    view: read('view', 'view', (text) => known.views.find((one) => one === text)) ?? null,
  };
  return { query, problems };
}

function readWithin(text: string, { countries, courses }: KnownNames): FiguresQuery['within'] | undefined {
  const [name, ...rest] = text.split(':');
  const dimension = FOCUSES.find((one) => one === name);
  if (!dimension || rest.length === 0) return undefined;
  const category = rest.join(':');
  const names = { country: [...countries, ''], course: courses, organisation: null }[dimension];
  return names === null || names.includes(category) ? { dimension, category } : undefined;
}

export function queryText(query: Partial<FiguresQuery>): string {
  const parts = new URLSearchParams();
  if (query.year !== undefined) parts.set('year', String(query.year));
  if (query.breakdown) parts.set('by', query.breakdown);
  if (query.within) parts.set('within', `${query.within.dimension}:${query.within.category}`);
  if (query.exact) parts.set('exact', '1');
  if (query.view) parts.set('view', query.view);
  return parts.size > 0 ? `?${parts}` : '';
}

export function indicatorAddress(code: string, query: Partial<FiguresQuery>, ending: '' | '.csv' | '.xlsx' = '') {
  return `/reports/indicators/${encodeURIComponent(code)}${ending}${queryText(query)}`;
}

/** Which of the figures of a report. */
export interface FigurePlace {
  /** The row’s. */
  kind: string;
  category: string | null;
  /** Null: the year. */
  quarter: Quarter | null;
}

/** Where a figure opens. */
export function figureAddress(code: string, query: Partial<FiguresQuery>, place: FigurePlace): string {
  const parts = new URLSearchParams(queryText(query));
  parts.set('indicator', code);
  parts.set('row', place.kind);
  if (place.category !== null) parts.set('category', place.category);
  if (place.quarter !== null) parts.set('quarter', place.quarter);
  return `/reports/figure?${parts}`;
}

export function readFigurePlace(asked: URLSearchParams): FigurePlace {
  return { kind: asked.get('row') ?? '', category: asked.get('category'), quarter: asked.get('quarter') };
}

/** What is left of a question when what could not be answered is taken out of it. */
export function withoutProblems(query: FiguresQuery, problems: string[]): Partial<FiguresQuery> {
  const { year, ...rest } = query;
  const has = (...some: string[]) => some.some((problem) => problems.includes(problem));
  return {
    ...rest,
    ...(has('no-such-year') ? {} : { year }),
    exact: rest.exact && !has('exact'),
    breakdown: has('not-broken-down') ? null : rest.breakdown,
    within: has('not-broken-down', 'no-such-breakdown', 'outside-scope') ? null : rest.within,
  };
}
