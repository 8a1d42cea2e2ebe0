import { randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Question, QuestionText, QuizBundle } from '~/quizzes/question.ts';
import type { QuizNow } from './quiz-version.server.ts';

/** A small course for tests: three lessons in two modules, forms of three questions, a pool of eight of which four are drawn. */
export const COURSE: Course = {
  slug: 'steps',
  state: 'ready',
  code: 'STP',
  audience: 'adults',
  languages: ['en', 'ru'],
  hours: { count: 4, unit: 'academic' },
  final: { draw: 4, pass: 75, tries: 3, waitHours: 12 },
  validYears: null,
  attendance: null,
  outcomes: null,
  modules: [
    { id: 'ground', objectives: ['see'], lessons: ['first', 'second'] },
    { id: 'house', objectives: ['act'], lessons: ['third'] },
  ],
  renamed: { 'second-of-old': 'second' },
  alternatives: [],
};

/** In every text that must not leave the server. */
export const CANARY = 'canary';
export const RIGHT = 'b';
export const WRONG = 'a';

const FORM_A = ['a-one', 'a-two', 'a-recall'];
const FORM_B = ['b-one', 'b-two', 'b-recall'];
const POOL = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];

export function sampleQuiz(hash = 'version-one', key = RIGHT): QuizNow {
  const ids = [...FORM_A, ...FORM_B, ...POOL];
  const content = {
    forms: { A: FORM_A, B: FORM_B },
    pool: POOL,
    questions: Object.fromEntries(ids.map((id, index) => [id, question(id, index, key)])),
  };
  const words = (locale: string) => Object.fromEntries(ids.map((id) => [id, text(id, locale)]));
  const bundle: QuizBundle = { content, texts: { en: words('en'), ru: words('ru') } };
  return { hash, bundle };
}

export async function signUp(username: string): Promise<string> {
  const id = randomUUID();
  await db().person.create({ data: { id, username, usernameKey: username, passwordHash: '-', createdAt: now() } });
  return id;
}

function question(id: string, index: number, key: string): Question {
  const objective = index % 2 === 0 ? 'see' : 'act';
  if (id.endsWith('recall')) return { kind: 'recall', ask: 2, concepts: ['doors', 'roofs'], objective, points: 2 };
  return { kind: 'single', options: [WRONG, RIGHT, 'c'], key, objective, points: 1 };
}

function text(id: string, locale: string): QuestionText {
  const feedback = `${CANARY} why ${id} ${locale}`;
  if (!id.endsWith('recall')) {
    const option = (name: string) => ({ text: `${id} ${name}`, feedback: `${CANARY} ${id} ${name} ${locale}` });
    return { stem: `Stem of ${id}`, options: { a: option('a'), b: option('b'), c: option('c') }, feedback };
  }
  return {
    stem: `Stem of ${id}`,
    feedback,
    concepts: {
      doors: { label: `${CANARY} doors`, accept: ['door', 'дверь'] },
      roofs: { label: `${CANARY} roofs`, accept: ['roof', 'крыша'] },
    },
  };
}
