import type { Viewer } from '~/accounts/viewer.server.ts';
import { closedFigures } from './closed-quarter.server.ts';
import { NONE, type Cell } from './figures-cell.ts';
import type { FigurePlace } from './figures-query.ts';
import type { QuarterColumn, ReportRow, ReportTable } from './figures-table.ts';
import type { Indicator } from './indicator.ts';
import { ownRows, type OwnRow } from './own-rows.server.ts';

export interface OpenedFigure {
  row: ReportRow;
  cell: Cell;
  /** Null: of the year. */
  quarter: QuarterColumn | null;
  /** By which it was counted: of a closed quarter, as it stood when that was closed. */
  definition: Indicator;
  behind: OwnRow[] | null;
}

/** One figure of a report and how it came about; null where the report has no such figure. */
export async function openFigure(
  trainer: Viewer,
  table: ReportTable,
  place: FigurePlace,
): Promise<OpenedFigure | null> {
  const row = table.rows.find(({ kind, category }) => kind === place.kind && category === place.category);
  const index = table.quarters.findIndex(({ startsOn }) => startsOn === place.quarter);
  if (!row || (place.quarter !== null && index < 0)) return null;
  const quarter = table.quarters[index] ?? null;
  return {
    row,
    cell: quarter ? (row.cells[index] ?? NONE) : row.year,
    quarter,
    definition: await definitionThen(table, quarter),
    behind: await ownRows(trainer, table, place),
  };
}

async function definitionThen({ indicator }: ReportTable, quarter: QuarterColumn | null): Promise<Indicator> {
  if (quarter?.state !== 'closed') return indicator;
  const [closed] = await closedFigures([quarter.startsOn]);
  const frozen = closed?.content.indicators.find(({ definition }) => definition.code === indicator.code);
  return frozen?.definition ?? indicator;
}
