import { difference, type Tables } from './count-tables.ts';
import { suppress, type Mask } from './suppress.ts';
import { applyMask, type ShownTables } from './suppress-frozen.ts';
import { isSmall } from './suppress-rule.ts';

/** Something that is counted, in all its breakdowns. */
export interface Layer {
  code: string;
  total: number;
  tables: Tables;
}

export interface Suppressed {
  mask: Mask;
  /** By code; null: too few, or too close to a wider one, to be broken down at all. */
  shown: Map<string, ShownTables | null>;
}

/**
 * Suppresses layers that tell of one another, such as two indicators with a course in common: their differences count as
 * layers too. `base` is what another family hides; this one hides that as well.
 */
export async function suppressFamily(
  layers: Layer[],
  isRelated: (one: Layer, other: Layer) => boolean,
  base?: Mask,
): Promise<Suppressed> {
  const widestFirst = [...layers].sort((one, other) => other.total - one.total || (one.code < other.code ? -1 : 1));
  const kept: Layer[] = [];
  const differences: Tables[] = [];
  for (const layer of widestFirst) {
    const wider = kept.filter((other) => isRelated(other, layer));
    if (layer.total === 0 || isSmall(layer.total)) continue;
    if (wider.some((other) => isSmall(other.total - layer.total))) continue;
    differences.push(...wider.map((other) => difference(other.tables, layer.tables)));
    kept.push(layer);
  }
  const mask = await suppress([...kept.map(({ tables }) => tables), ...differences], base);
  const shown = layers.map((layer): [string, ShownTables | null] => {
    const isShown = kept.includes(layer) || layer.total === 0;
    return [layer.code, isShown ? applyMask(layer.tables, mask) : null];
  });
  return { mask, shown: new Map(shown) };
}

/** A share: `of` and the `part` of it. Where hardly any are left beside the part, neither is broken down. */
export async function suppressShare(of: Layer, part: Layer, base: Mask): Promise<Suppressed> {
  const isBare = isSmall(of.total) || isSmall(part.total) || isSmall(of.total - part.total);
  const layers = isBare ? [] : [of, part];
  const { mask, shown } = await suppressFamily(layers, () => true, base);
  return { mask, shown: new Map([of, part].map(({ code }) => [code, shown.get(code) ?? null])) };
}
