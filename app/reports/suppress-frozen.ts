import { DIMENSIONS, type Dimension } from './completion-fact.ts';
import { parted, type Tables } from './count-tables.ts';
import type { Mask } from './suppress.ts';

/** A table as it is shown, and as it is kept: what is hidden is in it nowhere. */
export interface ShownTable {
  /** Cell → how many; null: hidden. What is not listed is 0, unless its row or column is hidden. */
  cells: Record<string, number | null>;
  /** Hidden with all that stands in them. In a table of one dimension `rows` are its hidden categories. */
  rows: string[];
  columns: string[];
}

export type ShownTables = Record<string, ShownTable>;

/** How many; null where it is hidden. */
export function shownIn(table: ShownTable | undefined, key: string): number | null {
  if (!table) return null;
  const [row, column] = parted(key);
  if (table.rows.includes(row) || (column !== undefined && table.columns.includes(column))) return null;
  return Object.hasOwn(table.cells, key) ? (table.cells[key] ?? null) : 0;
}

/** Drops what the mask hides. */
export function applyMask(tables: Tables, { categories, pairs }: Mask): ShownTables {
  const shown: ShownTables = {};
  for (const [id, counts] of tables) {
    const pair = pairs.get(id) ?? {
      rows: categories.get(id as Dimension) ?? new Set(),
      columns: new Set(),
      cells: new Set(),
    };
    const table: ShownTable = { cells: {}, rows: [...pair.rows].sort(), columns: [...pair.columns].sort() };
    for (const [key, value] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [row, column] = parted(key);
      if (pair.rows.has(row) || pair.columns.has(column)) continue;
      table.cells[key] = value;
    }
    for (const key of pair.cells) table.cells[key] = null;
    shown[id] = table;
  }
  return shown;
}

/** The categories that a table names, of one side of it. */
export function categoriesIn(tables: ShownTables, dimension: Dimension): string[] {
  const table = tables[dimension];
  return table ? [...new Set([...Object.keys(table.cells), ...table.rows])] : [];
}

export function isDimension(text: string): text is Dimension {
  return (DIMENSIONS as readonly string[]).includes(text);
}
