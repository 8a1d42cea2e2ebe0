import { isPrimary, type Grid, type GridCell } from './suppress-grid.ts';
import { canMove } from './suppress-move.ts';
import { isSafeLine } from './suppress-rule.ts';

interface Line {
  axis: 'rows' | 'columns';
  name: string;
}
export type Protected = { hidden: Set<GridCell> } | { stuck: Line };

/** Hides what is small and as much else as it takes; or says in which line nothing is left to hide. */
export function protectCells(grid: Grid, forced: GridCell[], layers: number): Protected {
  const hiding: Hiding = { grid, layers, hidden: new Set(), open: [] };
  for (const cell of [...forced, ...[...grid.cells.values()].filter(isPrimary)]) hide(hiding, cell);
  for (;;) {
    const stuck = closeLines(hiding) ?? loosenCells(hiding);
    if (stuck) return { stuck };
    if (hiding.open.length === 0) return { hidden: hiding.hidden };
  }
}

interface Hiding {
  grid: Grid;
  layers: number;
  hidden: Set<GridCell>;
  /** Lines in which something was hidden since they were last looked at. */
  open: Line[];
}

function hide({ hidden, open }: Hiding, cell: GridCell) {
  hidden.add(cell);
  open.push({ axis: 'rows', name: cell.row }, { axis: 'columns', name: cell.column });
}

/** In every line what is hidden must not be what is left when the rest is subtracted. */
function closeLines(hiding: Hiding): Line | undefined {
  const { grid, hidden, open, layers } = hiding;
  for (let line = open.pop(); line; line = open.pop()) {
    const cells = grid[line.axis].get(line.name) ?? [];
    for (let layer = 0; layer < layers; layer += 1) {
      const parts = () => cells.filter((cell) => hidden.has(cell)).map((cell) => partOf(cell, layer));
      while (!isSafeLine(parts())) {
        const next = cheapest(cells, hiding, layer);
        if (!next) return line;
        hide(hiding, next);
      }
    }
  }
  return undefined;
}

/** Every hidden cell must be able to hold another number. */
function loosenCells(hiding: Hiding): Line | undefined {
  const { grid, hidden, layers } = hiding;
  for (let layer = 0; layer < layers; layer += 1) {
    for (const cell of [...hidden]) {
      if (cell.values[layer] === 0 || canMove(grid, hidden, cell, layer)) continue;
      const beside = [...(grid.rows.get(cell.row) ?? []), ...(grid.columns.get(cell.column) ?? [])];
      const next = cheapest(beside, hiding, layer);
      if (!next) return { axis: 'rows', name: cell.row };
      hide(hiding, next);
    }
  }
  return undefined;
}

function partOf({ values, parts }: GridCell, layer: number) {
  return { value: values[layer] ?? 0, parts: parts[layer] ?? 0 };
}

function cheapest(cells: GridCell[], { grid, hidden }: Hiding, layer: number): GridCell | undefined {
  const shown = cells.filter((cell) => !hidden.has(cell) && cell.values[layer] !== 0);
  const costs = shown.map((cell) => ({ cell, cost: costOf(cell, layer, grid) }));
  return costs.sort((one, other) => one.cost - other.cost)[0]?.cell;
}

/**
 * Small ones first, of those that hide something in every layer; last those that stand alone in a line, where nothing
 * could hide them.
 */
function costOf(cell: GridCell, layer: number, grid: Grid): number {
  const lines = [grid.rows.get(cell.row) ?? [], grid.columns.get(cell.column) ?? []];
  const standsAlone = lines.some((line) => line.filter(({ values }) => values[layer] !== 0).length < 2);
  const idle = cell.values.filter((value) => value === 0).length;
  return Math.max(...cell.values.map(Math.abs)) + idle * 1e6 + (standsAlone ? 1e9 : 0);
}
