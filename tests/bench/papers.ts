import { quizBundle, quizHash } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import { answers } from '~/commands/demo-answers.ts';
import { mark, type Marked } from '~/learning/marking.ts';
import { drawFinal } from '~/quizzes/draw.ts';
import type { Form } from '~/quizzes/question.ts';
import { NO_CONCEPT } from '~/quizzes/rescore.ts';
import { passes, total } from '~/quizzes/score.ts';
import type { Chance } from './chance.ts';

type Answered = Marked['answers'][number];

/** A course's tests with a right and a wrong answer to each question, marked once. */
export interface Papers {
  course: Course;
  hash: string;
  forms: Record<Form, string[]>;
  finals: string[][];
  right: Map<string, Answered>;
  wrong: Map<string, Answered>;
}

/** A test that somebody took. */
export interface Taken {
  questions: string[];
  answers: Answered[];
  points: number;
  maxPoints: number;
}

const FINALS = 50;
const LEFT_OPEN = 0.03;

export function papersOf(course: Course): Papers {
  const bundle = quizBundle(course);
  const { forms, pool, questions } = bundle.content;
  const moduleOf = (objective: string) => course.modules.find((module) => module.objectives.includes(objective))?.id;
  const answered = (share: number) =>
    new Map(Object.keys(questions).map((id) => [id, read(mark(bundle, [id], answers(bundle, [id], 'en', share)))]));
  return {
    course,
    hash: quizHash(course),
    forms,
    finals: Array.from({ length: FINALS }, (_, seed) =>
      drawFinal({ pool, questions, moduleOf, draw: course.final.draw, seed: String(seed) }),
    ),
    right: answered(1),
    wrong: answered(0),
  };
}

/** Answers to a paper, each right with a probability of `knowing`. */
export function take(chance: Chance, papers: Papers, questions: string[], knowing: number): Taken {
  const given = questions.map((id) => (chance.often(knowing) ? papers.right : papers.wrong).get(id) as Answered);
  return taken(
    questions,
    given,
    given.filter(() => !chance.often(LEFT_OPEN)),
  );
}

/** A final that is passed, or failed, for certain. */
export function takeFinal(chance: Chance, papers: Papers, passed: boolean): Taken {
  const { pass } = papers.course.final;
  const questions = chance.pick(papers.finals);
  const first = take(chance, papers, questions, passed ? 0.93 : 0.5);
  if (passes(first.points, first.maxPoints, pass) === passed) return first;
  const all = questions.map((id) => (passed ? papers.right : papers.wrong).get(id) as Answered);
  return taken(questions, all, all);
}

function taken(questions: string[], all: Answered[], answers: Answered[]): Taken {
  const { points } = total(answers.map(({ grade }) => grade));
  const { maxPoints } = total(all.map(({ grade }) => grade));
  return { questions, answers, points, maxPoints };
}

/** Somebody has read what was written in own words. */
function read({ answers: [answer] }: Marked): Answered {
  if (!answer) throw new Error('A question without an answer.');
  const recalled = answer.grade.recalled?.map((entry) => ({ ...entry, concept: entry.concept ?? NO_CONCEPT }));
  return { ...answer, grade: { ...answer.grade, recalled } };
}
