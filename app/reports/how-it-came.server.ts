import { figuresFor } from './figures.server.ts';
import type { ReportTable } from './figures-table.ts';
import { indicators } from './indicators.server.ts';
import type { Measure } from './indicator.ts';
import type { FigureScope } from './learning-scope.ts';

/** Beside results that rest on a completion or a final test it matters how these came about. */
const RESTS_ON_TESTS: Measure[] = ['people-completed', 'completion-rate', 'pass-rate', 'certificates'];
const HOW: Measure[] = ['typed-in', 'extra-tries'];

/** For the same year and the same part of the programme: which share was typed in, and which came after extra tries. */
export async function howItCame(
  scope: FigureScope,
  { indicator, year, within }: Pick<ReportTable, 'indicator' | 'year' | 'within'>,
): Promise<ReportTable[]> {
  if (!RESTS_ON_TESTS.includes(indicator.measure)) return [];
  const tables: ReportTable[] = [];
  for (const { code, measure, yearStarts } of indicators()) {
    if (!HOW.includes(measure) || yearStarts !== indicator.yearStarts) continue;
    const found = await figuresFor(scope, { indicator: code, year, within });
    if (!('refused' in found)) tables.push(found);
  }
  return tables;
}
