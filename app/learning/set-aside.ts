/** What two runs of one person through one course are compared by. */
export interface RunDone {
  id: string;
  course: string;
  open: boolean;
  startedAt: Date;
  completedAt: Date | null;
  finalsPassed: number;
  lessonsDone: number;
  testsDone: number;
}

/**
 * Of one person's runs, who had two accounts, the open ones that cannot go on: a course has one open run, so the one
 * with less done is set aside, and so is one that was begun before the course was completed in another. A run that began
 * after that is a refresher, and goes on.
 */
export function runsToSetAside(runs: RunDone[]): string[] {
  const late = runs.filter((run) => run.open && runs.some((other) => completedAfter(other, run)));
  const going = runs.filter((run) => run.open && !late.includes(run));
  const behind = going.filter((run) => going.some((other) => other.course === run.course && isAhead(other, run)));
  return [...late, ...behind].map(({ id }) => id);
}

function completedAfter(other: RunDone, { course, startedAt }: RunDone): boolean {
  return other.course === course && other.completedAt !== null && other.completedAt > startedAt;
}

/** Exactly one of two different runs is ahead. */
function isAhead(one: RunDone, other: RunDone): boolean {
  const more = [
    one.finalsPassed - other.finalsPassed,
    one.lessonsDone - other.lessonsDone,
    one.testsDone - other.testsDone,
    other.startedAt.getTime() - one.startedAt.getTime(),
  ].find((difference) => difference !== 0);
  return more === undefined ? one.id < other.id : more > 0;
}
