import type { Grade } from './question.ts';

const MILLION = 1_000_000;

/** Rounded to a millionth, so that three thirds are one and the order of the questions does not matter. */
export function total(grades: Grade[]): { points: number; maxPoints: number } {
  return {
    points: rounded(grades.reduce((sum, grade) => sum + grade.points, 0)),
    maxPoints: rounded(grades.reduce((sum, grade) => sum + grade.maxPoints, 0)),
  };
}

/** Whole per cent, rounded down: a result just below the pass mark never reads as the pass mark. */
export function percent(points: number, maxPoints: number): number {
  return maxPoints > 0 ? Math.floor(rounded((points / maxPoints) * 100)) : 0;
}

/** `pass` in per cent. */
export function passes(points: number, maxPoints: number, pass: number): boolean {
  return maxPoints > 0 && rounded(points * 100) >= rounded(pass * maxPoints);
}

function rounded(value: number): number {
  return Math.round(value * MILLION) / MILLION;
}
