/** Somebody to whom a slip may be issued. */
export interface SlipCandidate {
  personId: string;
  username: string;
  /** The number of their slip that works, or null. */
  number: number | null;
  neverCame: boolean;
}

/** Whom "everyone who has not come yet" means: those who hold a slip that works are not given another. */
export function withoutWayIn(candidates: SlipCandidate[]): SlipCandidate[] {
  return candidates.filter(({ neverCame, number }) => neverCame && number === null);
}
