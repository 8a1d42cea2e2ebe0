/** An occasion to say what one does, as it is kept. */
export interface Occasion {
  course: string;
  /** Since completion; 0 is at entry. */
  month: number;
  /** Whether the person was asked, and answered, in the quarter. */
  asked: boolean;
  answered: boolean;
  situation: string | null;
  /** What they did when they began; null where they did not say. */
  atEntry: string | null;
}

export const MONTHS = [3, 6] as const;
const WORKING: (string | null)[] = ['employed', 'business'];
const NOT_WORKING: (string | null)[] = ['studying', 'looking'];

/** For each month: how many were asked, answered, had not been working when they began, and of these found work. */
export function countOutcomes(occasions: Occasion[], completed: number): Record<string, number> {
  const rows: Record<string, number> = { completed };
  for (const month of MONTHS) {
    const then = occasions.filter((each) => each.month === month);
    const answered = then.filter((each) => each.answered);
    const without = answered.filter(({ atEntry }) => NOT_WORKING.includes(atEntry));
    rows[`asked-${month}`] = then.filter((each) => each.asked).length;
    rows[`answered-${month}`] = answered.length;
    rows[`without-${month}`] = without.length;
    rows[`found-${month}`] = without.filter(({ situation }) => WORKING.includes(situation)).length;
  }
  return rows;
}
