import { joined, parted, type Counts } from './count-tables.ts';
import { isSmall } from './suppress-rule.ts';

/** What stands for all categories that are hidden as one. */
export const GROUP = '\u001d';

export interface GridCell {
  row: string;
  column: string;
  /** By layer. */
  values: number[];
  /** By layer: how many cells of more than 0 it is made of. */
  parts: number[];
}

export interface Groups {
  rows: Set<string>;
  columns: Set<string>;
}

/** A table within a table: where a whole row is hidden, what can be known of it is its sum with other such rows. */
export interface Grid {
  cells: Map<string, GridCell>;
  rows: Map<string, GridCell[]>;
  columns: Map<string, GridCell[]>;
}

export function gridOf(layers: Counts[], groups: Groups): Grid {
  const grid: Grid = { cells: new Map(), rows: new Map(), columns: new Map() };
  layers.forEach((layer, index) => {
    for (const [key, value] of layer) {
      if (value === 0) continue;
      const [row, column] = parted(key);
      const cell = cellAt(
        grid,
        groups.rows.has(row) ? GROUP : row,
        groups.columns.has(column) ? GROUP : column,
        layers.length,
      );
      cell.values[index] = (cell.values[index] ?? 0) + value;
      cell.parts[index] = (cell.parts[index] ?? 0) + 1;
    }
  });
  return grid;
}

function cellAt({ cells, rows, columns }: Grid, row: string, column: string, layers: number): GridCell {
  const key = joined(row, column);
  const found = cells.get(key);
  if (found) return found;
  const cell = { row, column, values: Array<number>(layers).fill(0), parts: Array<number>(layers).fill(0) };
  cells.set(key, cell);
  lineOf(rows, row).push(cell);
  lineOf(columns, column).push(cell);
  return cell;
}

function lineOf(lines: Map<string, GridCell[]>, name: string): GridCell[] {
  const line = lines.get(name) ?? [];
  lines.set(name, line);
  return line;
}

/** Small in any layer, or made of ones alone. */
export function isPrimary({ values, parts }: GridCell): boolean {
  return values.some((value, layer) => isSmall(value) || ((parts[layer] ?? 0) > 1 && Math.abs(value) === parts[layer]));
}
