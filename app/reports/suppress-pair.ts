import { joined, parted, type Counts } from './count-tables.ts';
import { smallest } from './suppress-line.ts';
import { protectCells } from './suppress-cells.ts';
import { GROUP, gridOf, type Grid, type Groups } from './suppress-grid.ts';
import { isSmall } from './suppress-rule.ts';

/** What is hidden in one table: whole rows and columns, with their zeros, and cells. */
export interface PairMask extends Groups {
  cells: Set<string>;
}

export interface PairAsked {
  layers: Counts[];
  /** Hidden whatever stands in them. */
  forced: PairMask;
  /** Categories whose totals are known exactly, also where they are small. */
  known: Groups;
}

/**
 * Hides cells; where in some row or column no cell is left to hide, that whole line and another one. What is left to see
 * is safe even from somebody who knows every total.
 */
export function suppressPair({ layers, forced, known }: PairAsked): PairMask {
  const groups = { rows: new Set(forced.rows), columns: new Set(forced.columns) };
  const all = categories(layers);
  for (;;) {
    const grid = gridOf(layers, groups);
    if (isWhole(grid)) return { ...groups, cells: new Set() };
    const bare = bareGroup(layers, groups, known);
    const found = bare ? { stuck: bare } : protectCells(grid, forcedCells(grid, forced), layers.length);
    if ('hidden' in found) {
      const cells = [...found.hidden].map(({ row, column }) => joined(row, column));
      return { ...groups, cells: new Set(cells.filter((key) => !key.includes(GROUP))) };
    }
    widen(groups, all, found.stuck);
  }
}

function isWhole(grid: Grid): boolean {
  return [...grid.cells.values()].every(({ row, column }) => row === GROUP && column === GROUP);
}

function forcedCells(grid: Grid, { cells }: PairMask) {
  return [...cells].flatMap((key) => grid.cells.get(key) ?? []);
}

type Axis = keyof Groups;
interface Line {
  axis: Axis;
  name: string;
}
type Sizes = Record<Axis, Map<string, number>>;

function categories(layers: Counts[]): Sizes {
  const sizes: Sizes = { rows: new Map(), columns: new Map() };
  for (const [key, value] of layers.flatMap((layer) => [...layer])) {
    const [row, column] = parted(key);
    sizes.rows.set(row, (sizes.rows.get(row) ?? 0) + Math.abs(value));
    sizes.columns.set(column, (sizes.columns.get(column) ?? 0) + Math.abs(value));
  }
  return sizes;
}

/** Hides the line with the smallest other one; where there is no other, the other axis as well. */
function widen(groups: Groups, sizes: Sizes, { axis, name }: Line) {
  const before = groups[axis].size;
  if (name !== GROUP) groups[axis].add(name);
  const left = [...sizes[axis].keys()].filter((key) => !groups[axis].has(key));
  const next = smallest(left, (key) => sizes[axis].get(key) ?? 0);
  if (next !== undefined) groups[axis].add(next);
  if (groups[axis].size > before) return;
  groups.rows = new Set([...groups.rows, ...sizes.rows.keys()]);
  groups.columns = new Set([...groups.columns, ...sizes.columns.keys()]);
}

/** A group with a small category whose total is known, and with all of its people in one line: that would tell where they are. */
function bareGroup(layers: Counts[], groups: Groups, known: Groups): Line | undefined {
  for (const axis of ['rows', 'columns'] as const) {
    const small = (layer: Counts) =>
      [...groups[axis]].some((key) => known[axis].has(key) && isSmall(sumOf(layer, axis, key)));
    const isBare = (layer: Counts) => {
      const filled = [...layer].filter(([, value]) => value !== 0).map(([key]) => sides(key, axis));
      const crossed = new Set(filled.filter(({ own }) => groups[axis].has(own)).map(({ other }) => other));
      return crossed.size < 2 && new Set(filled.map(({ other }) => other)).size > 1 && crossed.size > 0;
    };
    if (layers.some((layer) => small(layer) && isBare(layer))) return { axis, name: GROUP };
  }
  return undefined;
}

function sumOf(layer: Counts, axis: Axis, category: string): number {
  return [...layer].reduce((sum, [key, value]) => (sides(key, axis).own === category ? sum + value : sum), 0);
}

function sides(key: string, axis: Axis): { own: string; other: string } {
  const [row, column] = parted(key);
  return axis === 'rows' ? { own: row, other: column } : { own: column, other: row };
}
