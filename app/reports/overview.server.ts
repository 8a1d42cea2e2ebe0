import { figuresFor } from './figures.server.ts';
import { headlineRows } from './figures-headline.ts';
import type { ReportTable } from './figures-table.ts';
import { indicators } from './indicators.server.ts';
import type { FigureScope } from './learning-scope.ts';

export interface Overview {
  /** Each with its headline alone; those whose years begin in the same month one after another. */
  tables: ReportTable[];
  /** Whether some are given for the whole programme alone, and so not here. */
  partial: boolean;
}

/** What every indicator says of a year. So many statements for each indicator, whatever the size. */
export async function overviewOf(scope: FigureScope, year: number): Promise<Overview> {
  const tables: ReportTable[] = [];
  let partial = false;
  for (const { code } of indicators()) {
    const found = await figuresFor(scope, { indicator: code, year });
    if ('refused' in found) partial = true;
    else tables.push({ ...found, rows: headlineRows(found) });
  }
  return { tables: tables.sort((one, other) => one.indicator.yearStarts - other.indicator.yearStarts), partial };
}
