import { isDeepStrictEqual } from 'node:util';
import type { QuarterFigures } from './figures-rows.ts';
import type { Looked } from './figures-scope.ts';
import type { ReportNote, ReportRow } from './figures-table.ts';
import { RATES, type Indicator } from './indicator.ts';

/** What a reader has to know to read the figures right. */
export function notesOn(
  indicator: Indicator,
  looked: Looked,
  { figures, rows, isExact }: { figures: QuarterFigures[]; rows: ReportRow[]; isExact: boolean },
): ReportNote[] {
  const isChanged = figures.some(
    (quarter) => quarter && 'frozen' in quarter && !isDeepStrictEqual(quarter.frozen.definition, indicator),
  );
  const isHidden = rows.some(({ cells, year }) => [...cells, year].some(({ kind }) => kind === 'hidden'));
  const some = (when: boolean, note: ReportNote): ReportNote[] => (when ? [note] : []);
  return [
    ...some(indicator.measure === 'people-completed', 'once-a-year'),
    ...some(looked.breakdown === 'course' || looked.within?.dimension === 'course', 'courses-overlap'),
    ...some(!isExact && (looked.breakdown ?? looked.within) !== null, 'closed-only'),
    ...some(isHidden, 'small-hidden'),
    ...some(RATES.includes(indicator.measure), 'rates-from-ten'),
    ...some(
      rows.some(({ kind }) => kind === 'earlier'),
      'late-of-earlier-years',
    ),
    ...some(isChanged, 'definition-changed'),
    ...some(isExact, 'exact'),
  ];
}
