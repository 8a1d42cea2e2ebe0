import type { DonorPage } from './donor-page.ts';
import { donorBlock } from './donor-page.ts';
import { cellsOf, type Cell } from './figures-cell.ts';
import type { ReportRow, ReportTable } from './figures-table.ts';
import type { Indicator, Measure } from './indicator.ts';
import { indicators } from './indicators.server.ts';
import { WHOLE_PROGRAMME } from './learning-scope.ts';
import { quartersOf } from './quarter.ts';

/** For tests: made-up figures of the summer and spring of 2026. */
export const SUMMER = '2026-07-01';
export const SPRING = '2026-04-01';
const AT = new Date('2026-10-12T09:30:00Z');

const ROWS: Record<Measure, Record<string, number>> = {
  'people-completed': { people: 184, late: 6, earlier: 0, partial: 41 },
  'completion-rate': { part: 184, of: 225 },
  'pass-rate': { part: 170, of: 190 },
  'typed-in': { part: 2, of: 184 },
  'extra-tries': { part: 20, of: 184 },
  gain: { pairs: 120, before: 48.2, after: 73.9 },
  certificates: { certificates: 176, valid: 171 },
  recall: { pairs: 60, before: 14, after: 48 },
  'attendance-hours': { hours: 1320.5, people: 96 },
  outcome: {
    ...{ completed: 64, 'asked-3': 40, 'answered-3': 31, 'without-3': 22, 'found-3': 10 },
    ...{ 'asked-6': 20, 'answered-6': 9, 'without-6': 8, 'found-6': 3 },
  },
};

export function tableOf(indicator: Indicator, cells: Record<string, Cell>, quarter = SUMMER): ReportTable {
  const year = 2026;
  const quarters = quartersOf(year, indicator.yearStarts).map((startsOn) => ({
    startsOn,
    state: 'closed' as const,
    closedAt: AT,
  }));
  const place = quarters.findIndex(({ startsOn }) => startsOn === quarter);
  const rows = Object.entries(cells).map(([kind, cell]): ReportRow => {
    const all = quarters.map((_, index): Cell => (index === place ? cell : { kind: 'none' }));
    return { kind, category: null, cells: all, year: { kind: 'none' } };
  });
  return { indicator, year, breakdown: null, within: null, quarters, rows, notes: [], asOf: AT };
}

export function sexTable(indicator: Indicator, counts: Record<string, number>, quarter = SUMMER): ReportTable {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const count = (value: number): Cell => ({ kind: 'count', value });
  const found = tableOf(indicator, { total: count(total) }, quarter);
  const sexes = Object.entries(counts).map(([category, value]): ReportRow => {
    const [row] = tableOf(indicator, { category: count(value) }, quarter).rows;
    return { ...(row as ReportRow), category };
  });
  return { ...found, breakdown: 'sex', rows: [...found.rows, ...sexes], notes: ['exact'] };
}

/** A page with these indicators, or all that are shipped. */
export function samplePage(some: Indicator[] = indicators()): DonorPage {
  const blocks = some.flatMap((indicator) => {
    const rows = ROWS[indicator.measure];
    const less = Object.fromEntries(Object.entries(rows).map(([kind, n]) => [kind, Math.round(n * 0.8)]));
    const correction: Cell = { kind: 'count', value: -1 };
    const now = cellsOf(indicator.measure, rows);
    const sexes = indicator.exactBy
      ? { now: { female: 121, male: 60, '': 3 }, before: { female: 90, male: 58, '': 2 } }
      : null;
    const tables = {
      now: tableOf(indicator, indicator.exactBy ? { ...now, correction } : now),
      before: tableOf(indicator, cellsOf(indicator.measure, less), SPRING),
      bySex: sexes && sexTable(indicator, sexes.now),
      bySexBefore: sexes && sexTable(indicator, sexes.before, SPRING),
    };
    return donorBlock(tables, SUMMER, { now: indicator, before: indicator }) ?? [];
  });
  return {
    issuer: 'Safe Steps, Tashkent',
    view: { id: 'all', scope: WHOLE_PROGRAMME },
    startsOn: SUMMER,
    closedAt: AT,
    before: { startsOn: SPRING, closedAt: new Date('2026-07-14T05:00:00Z') },
    asOf: new Date('2026-11-24T10:00:00Z'),
    timeZone: 'Asia/Tashkent',
    blocks: [...blocks].sort(
      (one, other) => Number(other.indicator.exactBy !== null) - Number(one.indicator.exactBy !== null),
    ),
    isPart: false,
  };
}
