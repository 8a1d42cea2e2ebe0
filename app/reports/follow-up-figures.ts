import { choicesOf, namesOf, NOT_SAID, type QuestionName } from '~/learning/follow-up-answer.ts';
import { foundWork, type FoundWork } from './found-work.ts';
import type { AnsweredRow, FollowUpRows } from './follow-up-rows.server.ts';
import { hiddenCategories } from './suppress-line.ts';
import { isSmall, SMALLEST } from './suppress-rule.ts';

/** A count, or null where it is kept back. */
export type Shown = number | null;

export interface Distribution {
  question: QuestionName;
  choices: { choice: string; n: Shown }[];
}

/** Of one course and one month. */
export interface Round {
  month: number;
  /** The questions reached so many. */
  asked: Shown;
  /** So many answers are counted; null where they are fewer than five. */
  answered: Shown;
  distributions: Distribution[];
}

export interface OutcomeRound extends Round {
  /** Of those who were not working when they began; null at the beginning, or where it is kept back. */
  foundWork: FoundWork | null;
}

export interface CourseFollowUp {
  /** Slug. */
  course: string;
  completed: Shown;
  behaviour: Round[];
  outcomes: OutcomeRound[];
}

const BEHAVIOUR_MONTHS = [3];
export const OUTCOME_MONTHS = [0, 3, 6];

/** By course. `withOutcomes` are the slugs of those that ask for them. */
export function followUpFigures(rows: FollowUpRows, withOutcomes: string[]): CourseFollowUp[] {
  const courses = [...new Set([...rows.completed, ...rows.asked].map(({ course }) => course))].sort();
  return courses.map((course) => ({
    course,
    completed: shown(sum(rows.completed.filter((row) => row.course === course))),
    behaviour: BEHAVIOUR_MONTHS.map((month) => roundOf(rows, { course, kind: 'behaviour', month })),
    outcomes: withOutcomes.includes(course)
      ? OUTCOME_MONTHS.map((month) => outcomeOf(rows, { course, kind: 'outcome', month }))
      : [],
  }));
}

interface Which {
  course: string;
  kind: 'behaviour' | 'outcome';
  month: number;
}

function outcomeOf(rows: FollowUpRows, which: Which): OutcomeRound {
  const answers = rows.answered.filter(isOf(which));
  return { ...roundOf(rows, which), foundWork: which.month === 0 ? null : foundWork(answers) };
}

function roundOf(rows: FollowUpRows, which: Which): Round {
  const answers = rows.answered.filter(isOf(which));
  const answered = sum(answers);
  const asked = sum(rows.asked.filter(isOf(which)));
  return {
    month: which.month,
    asked: shown(asked),
    answered: answered < SMALLEST && asked > 0 ? null : answered,
    distributions: answered < SMALLEST ? [] : distributionsOf(which.kind, answers),
  };
}

function distributionsOf(kind: Which['kind'], answers: AnsweredRow[]): Distribution[] {
  return namesOf(kind).map((question) => {
    const counts = new Map(choicesOf(kind, question).map((choice) => [choice, 0]));
    for (const row of answers) {
      const choice = row[question] ?? NOT_SAID;
      counts.set(choice, (counts.get(choice) ?? 0) + row.n);
    }
    const hidden = hiddenCategories([counts]);
    return { question, choices: [...counts].map(([choice, n]) => ({ choice, n: hidden.has(choice) ? null : n })) };
  });
}

function isOf({ course, kind, month }: Which) {
  return (row: { course: string; kind: string; month: number }) =>
    row.course === course && row.kind === kind && row.month === month;
}

function shown(count: number): Shown {
  return isSmall(count) ? null : count;
}

function sum(rows: { n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
