import { NONE, yearCell, type Cell } from './figures-cell.ts';
import type { QuarterFigures } from './figures-rows.ts';
import type { Looked } from './figures-scope.ts';
import type { ReportRow } from './figures-table.ts';
import type { Indicator } from './indicator.ts';

/** The contract's totals are of the whole programme. */
export function isContractView({ exactBy }: Indicator, { breakdown, within, only }: Looked): boolean {
  return exactBy === 'sex' && breakdown === 'sex' && within === null && only === null;
}

/** By sex, as they are, without hiding. `now` counts the quarters that are not closed. */
export function exactRows(figures: QuarterFigures[], now: Record<string, number>[]): ReportRow[] {
  const counts = figures.map((quarter, index): Record<string, number> | null => {
    if (!quarter) return null;
    return 'frozen' in quarter ? quarter.frozen.exact : (now[index] ?? {});
  });
  const rowOf = (kind: string, category: string | null, countIn: (by: Record<string, number>) => number): ReportRow => {
    const cells = counts.map((by): Cell => (by ? { kind: 'count', value: countIn(by) } : NONE));
    return { kind, category, cells, year: yearCell('people-completed', 'people', cells) };
  };
  const sum = (by: Record<string, number>) => Object.values(by).reduce((total, count) => total + count, 0);
  const sexes = [...new Set(['female', 'male', ...counts.flatMap((by) => Object.keys(by ?? {})), ''])];
  const inOrder = [...sexes.filter((sex) => sex !== ''), ''];
  return [rowOf('total', null, sum), ...inOrder.map((sex) => rowOf('category', sex, (by) => by[sex] ?? 0))];
}
