import { setImmediate as turn } from 'node:timers/promises';
import { DIMENSIONS, type Dimension } from './completion-fact.ts';
import { PAIRS, type Counts, type TableId, type Tables } from './count-tables.ts';
import { hiddenCategories } from './suppress-line.ts';
import { suppressPair, type PairMask } from './suppress-pair.ts';

/** Which cells of a quarter's tables are hidden; one for all that is counted alike, so that none tells of another. */
export interface Mask {
  categories: Map<Dimension, ReadonlySet<string>>;
  pairs: Map<TableId, PairMask>;
}

/** Categories whose totals some people see exactly: those of the contract. */
const EXACT: Dimension = 'sex';
const NONE: ReadonlySet<string> = new Set();

/**
 * Decides for all tables of a quarter at once. `layers` are what is counted, and differences of them that anybody could
 * work out; `base` is hidden in any case. Safe from whoever sees every table, adds up, subtracts and knows totals by sex.
 * A large table takes a tenth of a second; between two of them others have their turn.
 */
export async function suppress(layers: Tables[], base?: Mask): Promise<Mask> {
  const countsOf = (id: TableId) => layers.map((tables): Counts => tables.get(id) ?? new Map());
  const categories = new Map(
    DIMENSIONS.map((dimension) => [
      dimension,
      hiddenCategories(countsOf(dimension), base?.categories.get(dimension) ?? NONE),
    ]),
  );
  const known = (dimension: Dimension, id: TableId) =>
    dimension === EXACT ? everyKey(countsOf(id)) : new Set<string>();
  const pairs = new Map<TableId, PairMask>();
  for (const [one, other] of PAIRS) {
    const id = `${one}|${other}`;
    const before = base?.pairs.get(id);
    const forced = {
      rows: new Set([...(categories.get(one) ?? NONE), ...(before?.rows ?? NONE)]),
      columns: new Set([...(categories.get(other) ?? NONE), ...(before?.columns ?? NONE)]),
      cells: new Set(before?.cells),
    };
    const exact = { rows: known(one, one), columns: known(other, other) };
    pairs.set(id, suppressPair({ layers: countsOf(id), forced, known: exact }));
    await turn();
  }
  return { categories, pairs };
}

function everyKey(layers: Counts[]): Set<string> {
  return new Set(layers.flatMap((layer) => [...layer.keys()]));
}
