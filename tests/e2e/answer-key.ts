import { readFileSync } from 'node:fs';
import { INDEX, type BuiltCourse, type BuiltIndex } from '~/catalog/built.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Question, QuestionText } from '~/quizzes/question.ts';

export const COURSE = victimCentredService();
const { content, texts } = COURSE.quiz;

/** The fields of a question's form, and what goes into each; a choice is a value to be checked. */
export interface FilledIn {
  checked: string[];
  typed: Record<string, string>;
  selected: Record<string, string>;
}

export type Skill = 'right' | 'wrong';

export function filledIn(id: string, skill: Skill, locale: Locale): FilledIn {
  const question = content.questions[id];
  const words = texts[locale]?.[id];
  if (!question || !words) throw new Error(`No question ${id} in ${locale}`);
  const answer = skill === 'right' ? right(id, question, words) : wrong(id, question);
  return { checked: [], typed: {}, selected: {}, ...answer };
}

function right(id: string, question: Question, words: QuestionText): Partial<FilledIn> {
  const name = `q.${id}`;
  switch (question.kind) {
    case 'single':
      return { checked: [question.key] };
    case 'multiple':
      return { checked: question.key };
    case 'truefalse':
      return { checked: [String(question.key)] };
    case 'order':
      return { selected: places(id, question.key) };
    case 'match':
      return { selected: prefixed(id, question.key) };
    case 'number':
      return { typed: { [name]: String(question.key) } };
    case 'text':
      return { typed: { [name]: words.accept?.[0] ?? '' } };
    case 'recall': {
      const phrases = Object.values(words.concepts ?? {}).map(({ accept }) => accept[0] ?? '');
      return { typed: Object.fromEntries(phrases.slice(0, question.ask).map((said, at) => [`${name}.${at}`, said])) };
    }
  }
}

function wrong(id: string, question: Question): Partial<FilledIn> {
  const name = `q.${id}`;
  switch (question.kind) {
    case 'single':
      return { checked: question.options.filter((option) => option !== question.key).slice(0, 1) };
    case 'multiple':
      return { checked: question.options.filter((option) => !question.key.includes(option)) };
    case 'truefalse':
      return { checked: [String(!question.key)] };
    case 'order':
      return { selected: places(id, [...question.key].reverse()) };
    case 'match': {
      const other = (target: string) => question.targets.find((one) => one !== target) ?? '';
      const pairs = Object.entries(question.key).map(([option, target]) => [option, other(target)]);
      return { selected: prefixed(id, Object.fromEntries(pairs)) };
    }
    case 'number':
      return { typed: { [name]: String(question.key + question.tolerance + 1) } };
    case 'text':
      return { typed: { [name]: 'zzz' } };
    case 'recall':
      return { typed: { [`${name}.0`]: 'zzz' } };
  }
}

function places(id: string, order: string[]): Record<string, string> {
  return prefixed(id, Object.fromEntries(order.map((option, index) => [option, String(index + 1)])));
}

function prefixed(id: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([part, value]) => [`q.${id}.${part}`, value]));
}

function victimCentredService(): BuiltCourse {
  const built = JSON.parse(readFileSync(INDEX, 'utf8')) as BuiltIndex;
  const course = built.courses.find(({ course: { slug } }) => slug === 'victim-centred-service');
  if (!course) throw new Error('The course has not been built');
  return course;
}
