import type { Grade, Question } from './question.ts';

export interface ModuleToRead {
  module: string;
  objectives: string[];
}

/**
 * After a failed final test: every objective of each module in which a point was missed, in course order. It names
 * modules and no finer, because an objective is often tested by one question alone, and naming it would say how that
 * question was answered, and so its key. Nothing here depends on anything but which modules were missed.
 */
export function objectivesToRead({
  asked,
  questions,
  grades,
  modules,
}: {
  /** Question ids. */
  asked: string[];
  questions: Record<string, Question>;
  /** By question id; a question without one counts as missed. */
  grades: Record<string, Grade>;
  modules: { id: string; objectives: string[] }[];
}): ModuleToRead[] {
  const missed = new Set(asked.filter((id) => !isFull(grades[id])).map((id) => questions[id]?.objective));
  return modules
    .filter(({ objectives }) => objectives.some((objective) => missed.has(objective)))
    .map(({ id, objectives }) => ({ module: id, objectives }));
}

function isFull(grade: Grade | undefined): boolean {
  return grade !== undefined && grade.points >= grade.maxPoints;
}
