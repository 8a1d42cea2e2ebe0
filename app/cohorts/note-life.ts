const DAY_MS = 86_400_000;
const DAYS_KEPT = 90;

export interface Ending {
  archivedAt: Date | null;
  courses: { dueOn: string | null }[];
}

/** Whether notes of a cohort are to be gone: 90 days after it was put away or its last course was due, whichever came first. */
export function notesAreOver(cohort: Ending, at: Date): boolean {
  const end = endOf(cohort);
  return end !== null && at.getTime() >= end + DAYS_KEPT * DAY_MS;
}

/** In milliseconds; null for a cohort that does not end. */
function endOf({ archivedAt, courses }: Ending): number | null {
  const due = courses.flatMap(({ dueOn }) => (dueOn ? [Date.parse(dueOn) + DAY_MS] : []));
  const ends = [due.length > 0 ? Math.max(...due) : null, archivedAt?.getTime() ?? null];
  const known = ends.filter((end) => end !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
