import type { MatrixRow } from './matrix.ts';

export const SORTS = ['person', 'progress', 'last'] as const;
export const SHOWS = ['all', 'needs', 'not-started', 'under-way', 'completed'] as const;
export type Sort = (typeof SORTS)[number];
export type Show = (typeof SHOWS)[number];

/** Which rows of the matrix are shown, and in what order. */
export interface MatrixView {
  sort: Sort;
  show: Show;
}

/** From the address; what is not known counts as not asked for. */
export function readView(query: URLSearchParams): MatrixView {
  return {
    sort: SORTS.find((known) => known === query.get('sort')) ?? 'person',
    show: SHOWS.find((known) => known === query.get('show')) ?? 'all',
  };
}

export function viewAddress(cohortId: string, { sort, show }: MatrixView, place: string): string {
  return `/teach/${cohortId}?sort=${sort}&show=${show}#${place}`;
}

/** Those furthest behind, or longest away, come first; among equals the roster's own order stays. */
export function inView(rows: MatrixRow[], { sort, show }: MatrixView): MatrixRow[] {
  const shown = rows.filter((row) => isShown(row, show));
  if (sort === 'progress') return shown.sort((a, b) => a.lessonsDone - b.lessonsDone);
  if (sort === 'last') return shown.sort((a, b) => lastOf(a) - lastOf(b));
  return shown;
}

function isShown({ need, state }: MatrixRow, show: Show): boolean {
  if (show === 'needs') return need !== null;
  return show === 'all' || show === state;
}

function lastOf({ lastActivity }: MatrixRow): number {
  return lastActivity?.getTime() ?? 0;
}
