import type { Grid, GridCell } from './suppress-grid.ts';

/**
 * Whether a hidden cell could as well be one more or one less, with every row and column adding up as before and no cell
 * that is known to hold somebody falling to 0. Such a change goes round in a ring of hidden cells, in turns up and down.
 * In a table whose margins are known a cell without one is determined (Fienberg, “Bounds for cell entries in two-way
 * tables”, 1999: ranges of a cell are reached by such moves).
 */
export function canMove(grid: Grid, hidden: ReadonlySet<GridCell>, cell: GridCell, layer: number): boolean {
  return (
    isOnRing(grid, hidden, cell, layer, 'up') || (canFall(cell, layer) && isOnRing(grid, hidden, cell, layer, 'down'))
  );
}

function isOnRing(
  grid: Grid,
  hidden: ReadonlySet<GridCell>,
  start: GridCell,
  layer: number,
  way: 'up' | 'down',
): boolean {
  const counts = (cell: GridCell) => hidden.has(cell) && cell.values[layer] !== 0 && cell !== start;
  // The start goes one way, what shares its column the other, what shares that one's row the same way as the start.
  const against = (cell: GridCell) => counts(cell) && (way === 'down' || canFall(cell, layer));
  const along = (cell: GridCell) => counts(cell) && (way === 'up' || canFall(cell, layer));
  const queue = new Set([start.column]);
  // Where a ring can come back to the row it began in; nearest first, since most rings have four cells.
  const ends = new Set((grid.rows.get(start.row) ?? []).filter(against).map(({ column }) => column));
  if (ends.size === 0) return false;
  for (const column of queue) {
    for (const cell of grid.columns.get(column) ?? []) {
      if (!against(cell)) continue;
      for (const next of grid.rows.get(cell.row) ?? []) {
        if (next === cell || !along(next) || queue.has(next.column)) continue;
        if (ends.has(next.column)) return true;
        queue.add(next.column);
      }
    }
  }
  return false;
}

function canFall({ values, parts }: GridCell, layer: number): boolean {
  return Math.abs(values[layer] ?? 0) > (parts[layer] ?? 0);
}
