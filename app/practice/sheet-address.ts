import type { SheetRow } from './task.ts';

/** Labels stand in column A, so the first cell of the first row is B1. Both count from 0. */
export function addressOf(row: number, column: number): string {
  return `${'BCDEFG'[column] ?? '?'}${row + 1}`;
}

export interface Cell {
  address: string;
  /** A number, or a right formula. */
  content: number | string;
}

export function cellsOf(rows: SheetRow[]): Cell[] {
  return rows.flatMap(({ cells }, row) =>
    cells.map((content, column) => ({ address: addressOf(row, column), content })),
  );
}

export function isFormulaCell(cell: Cell): cell is Cell & { content: string } {
  return typeof cell.content === 'string';
}
