/** Kept with each completion, so that a later rule does not change what an earlier one gave. */
export const RULE_VERSION = 1;

/** Every lesson of the course read, and the final test passed. */
export function ruleMet({
  lessons,
  completedLessons,
  finalPassed,
}: {
  lessons: string[];
  completedLessons: ReadonlySet<string>;
  finalPassed: boolean;
}): boolean {
  return finalPassed && lessons.length > 0 && lessons.every((lesson) => completedLessons.has(lesson));
}
