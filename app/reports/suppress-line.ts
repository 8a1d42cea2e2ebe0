import type { Counts } from './count-tables.ts';
import { isSafeLine, isSmall } from './suppress-rule.ts';

/**
 * Which categories of one dimension are hidden, in all of the layers alike: those under 5 in any, and as many of the
 * smallest others as it takes. A hidden category is hidden in every table.
 */
export function hiddenCategories(layers: Counts[], forced: ReadonlySet<string> = new Set()): Set<string> {
  const all = [...new Set(layers.flatMap((layer) => [...layer].flatMap(([key, value]) => (value ? [key] : []))))];
  const hidden = new Set(forced);
  for (const key of all) if (layers.some((layer) => isSmall(layer.get(key) ?? 0))) hidden.add(key);
  for (;;) {
    const unsafe = layers.filter((layer) => !isSafeLine(partsOf(layer, hidden)));
    const [first] = unsafe;
    if (!first) return hidden;
    const next = mostUseful(
      all.filter((key) => !hidden.has(key)),
      first,
      unsafe,
    );
    if (next === undefined) return new Set([...hidden, ...all]);
    hidden.add(next);
  }
}

/** The smallest, of those that hide something in most of the layers. */
function mostUseful(shown: string[], first: Counts, unsafe: Counts[]): string | undefined {
  const uses = (key: string) => unsafe.filter((layer) => layer.get(key)).length;
  const most = Math.max(...shown.filter((key) => first.get(key)).map(uses));
  return smallest(
    shown.filter((key) => uses(key) === most),
    (key) => first.get(key) ?? 0,
  );
}

function partsOf(layer: Counts, hidden: ReadonlySet<string>) {
  return [...hidden].map((key) => ({ value: layer.get(key) ?? 0, parts: 1 }));
}

/** The key of the smallest count above 0; by name where two are alike, so that it is the same each time. */
export function smallest(keys: string[], countOf: (key: string) => number): string | undefined {
  const some = keys.filter((key) => countOf(key) !== 0);
  const size = (key: string) => Math.abs(countOf(key));
  return some.sort((one, other) => size(one) - size(other) || (one < other ? -1 : 1))[0];
}
