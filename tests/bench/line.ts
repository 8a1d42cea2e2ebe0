export interface Line {
  name: string;
  value: number;
  unit: string;
  /** Null where a figure is only reported. */
  budget: number | null;
  ok?: boolean;
  /** Which page, or what else, the value was found at. */
  at?: string;
}

const broken: string[] = [];

export function atMost(name: string, value: number, unit: string, budget: number, at?: string) {
  print({ name, value: rounded(value), unit, budget, ok: value <= budget, at });
}

export function atLeast(name: string, value: number, unit: string, budget: number, at?: string) {
  print({ name, value: rounded(value), unit, budget, ok: value >= budget, at });
}

export function reported(name: string, value: number, unit: string, at?: string) {
  print({ name, value: rounded(value), unit, budget: null, at });
}

/** The names of the budgets that did not hold. */
export function brokenBudgets(): string[] {
  return broken;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

function print(line: Line) {
  if (line.ok === false) broken.push(line.name);
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
