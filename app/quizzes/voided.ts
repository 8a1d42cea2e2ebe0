import type { Grade, Question } from './question.ts';
import { passes, total } from './score.ts';

export interface Score {
  points: number;
  maxPoints: number;
  /** Null where nothing is passed or failed: before and after the course. */
  passed: boolean | null;
}

/**
 * One grade for each question asked. A void question counts as right for everyone who was asked it, answered or not:
 * leaving it out of the sum instead would lower the per cent of those who had it right.
 */
export function gradesCounted({
  asked,
  questions,
  grades,
  voided,
}: {
  /** Question ids. */
  asked: string[];
  questions: Record<string, Question>;
  /** By question id, as marked; a question without one was left open. */
  grades: Record<string, Grade>;
  voided: ReadonlySet<string>;
}): Grade[] {
  return asked.flatMap((id) => {
    const maxPoints = questions[id]?.points;
    if (maxPoints === undefined) return [];
    if (voided.has(id)) return [{ points: maxPoints, maxPoints }];
    return [grades[id] ?? { points: 0, maxPoints }];
  });
}

/**
 * A score after its grades were counted again. It may rise and turn a fail into a pass; it never falls, whatever the
 * grades or today's pass mark are, and what was passed stays passed. `pass` is in per cent, null where no course says it.
 */
export function scoredAgain(before: Score, counted: Grade[], pass: number | null): Score {
  const { maxPoints } = before;
  const points = Math.max(before.points, Math.min(maxPoints, total(counted).points));
  const mayPass = before.passed === false && points > before.points && pass !== null;
  return { points, maxPoints, passed: mayPass ? passes(points, maxPoints, pass) : before.passed };
}

/** The pool to draw from: no void question, unless fewer than `draw` others are left, and then no more than are missing. */
export function poolWithout(voided: ReadonlySet<string>, pool: string[], draw: number): string[] {
  const sound = pool.filter((id) => !voided.has(id));
  const spare = pool.filter((id) => voided.has(id));
  return [...sound, ...spare.slice(0, Math.max(0, draw - sound.length))];
}
