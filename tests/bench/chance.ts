import { randomFrom, type Random } from '~/quizzes/random.ts';

/** What is left to chance, and falls the same way each time for one seed. */
export interface Chance {
  /** Whether something happens that does so in `share` of cases. */
  often(share: number): boolean;
  /** From `from` up to, and without, `until`. */
  between(from: number, until: number): number;
  whole(from: number, until: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Looks like a random UUID, so that rows lie as scattered as real ones. */
  id(): string;
}

export function chanceOf(seed: string): Chance {
  const random = randomFrom(seed);
  const between = (from: number, until: number) => from + random() * (until - from);
  const whole = (from: number, until: number) => Math.floor(between(from, until));
  return {
    often: (share) => random() < share,
    between,
    whole,
    pick: <Item>(items: readonly Item[]) => items[whole(0, items.length)] as Item,
    id: () => uuidOf(random),
  };
}

function uuidOf(random: Random): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const hex = part() + part() + part() + part();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
