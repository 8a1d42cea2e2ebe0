/** For tests: what somebody who sees everything that is shown can work out of what is hidden. */
export interface Equation {
  /** Variable → factor. */
  terms: Map<number, number>;
  sum: number;
}

const PRIME = 94_906_249;

/** Variables that have one value only in all solutions: by Gaussian elimination, modulo a prime, to the reduced echelon form. */
export function determined(equations: Equation[]): Set<number> {
  const pivots = new Map<number, Map<number, number>>();
  for (const { terms } of equations) {
    const row = new Map([...terms].map(([variable, factor]) => [variable, modulo(factor)]));
    for (const [pivot, other] of pivots) subtract(row, pivot, other);
    const first = [...row.keys()][0];
    if (first === undefined) continue;
    scale(row, inverse(row.get(first) ?? 1));
    for (const other of pivots.values()) subtract(other, first, row);
    pivots.set(first, row);
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([variable]) => variable));
}

function subtract(row: Map<number, number>, pivot: number, other: Map<number, number>) {
  const factor = row.get(pivot);
  if (factor === undefined) return;
  for (const [variable, value] of other) {
    const left = modulo((row.get(variable) ?? 0) - factor * value);
    if (left === 0) row.delete(variable);
    else row.set(variable, left);
  }
}

function scale(row: Map<number, number>, factor: number) {
  for (const [variable, value] of row) row.set(variable, modulo(value * factor));
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}

export interface Range {
  from: number;
  to: number;
}

/** Narrows the ranges of variables by every equation, until none narrows any more. */
export function narrowed(equations: Equation[], ranges: Range[]): Range[] {
  const found = ranges.map((range) => ({ ...range }));
  for (let isChanged = true, rounds = 0; isChanged && rounds < 200; rounds += 1) {
    isChanged = false;
    for (const { terms, sum } of equations) {
      let least = 0;
      let most = 0;
      for (const [variable, factor] of terms) {
        const { from, to } = found[variable] as Range;
        least += factor > 0 ? factor * from : factor * to;
        most += factor > 0 ? factor * to : factor * from;
      }
      for (const [variable, factor] of terms) {
        const range = found[variable] as Range;
        const [low, high] = factor > 0 ? [range.from, range.to] : [range.to, range.from];
        const atMost = (sum - (least - factor * low)) / factor;
        const atLeast = (sum - (most - factor * high)) / factor;
        const to = Math.min(range.to, Math.floor(Math.max(atMost, atLeast) + 1e-9));
        const from = Math.max(range.from, Math.ceil(Math.min(atMost, atLeast) - 1e-9));
        if (to === range.to && from === range.from) continue;
        Object.assign(range, { from, to });
        isChanged = true;
        break;
      }
    }
  }
  return found;
}
