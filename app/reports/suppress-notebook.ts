import { determined, narrowed, type Equation, type Range } from './suppress-attack.ts';
import { isSmall } from './suppress-rule.ts';

/** A number that is shown, or one to be found. */
export type Term = number | { variable: number };

interface Unknown {
  name: string;
  /** What it is; only read once the attack is over. */
  truth: number;
  /** Whether to find it would be to find out about people. */
  isSecret: boolean;
}

/** For tests: sums with unknowns in them, and what follows from them. */
export class Notebook {
  private readonly equations: Equation[] = [];
  private readonly ranges: Range[] = [];
  private readonly unknowns: Unknown[] = [];
  private readonly places = new Map<string, number>();

  unknown(found: Unknown, range: Range): Term {
    const place = this.places.get(found.name) ?? this.unknowns.length;
    if (place === this.unknowns.length) {
      this.places.set(found.name, place);
      this.unknowns.push(found);
      this.ranges.push(range);
    }
    return { variable: place };
  }

  sum(parts: Term[], total: Term) {
    const terms = new Map<number, number>();
    let sum = 0;
    const add = (part: Term, factor: number) => {
      if (typeof part === 'number') sum -= part * factor;
      else terms.set(part.variable, (terms.get(part.variable) ?? 0) + factor);
    };
    parts.forEach((part) => add(part, 1));
    add(total, -1);
    if (terms.size > 0) this.equations.push({ terms, sum });
  }

  /** The secrets under 5 that have one value only. */
  solve(): string[] {
    const exact = determined(this.equations);
    const ranges = narrowed(this.equations, this.ranges);
    return this.unknowns.flatMap(({ name, truth, isSecret }, variable) => {
      const { from, to } = ranges[variable] as Range;
      const isFound = exact.has(variable) || to - from < 1;
      return isFound && isSecret && isSmall(truth) ? [`${name} = ${truth}`] : [];
    });
  }
}
