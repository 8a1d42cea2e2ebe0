import type { Translate } from '~/i18n/messages.ts';
import type { Question, QuestionText } from './question.ts';

/** What a question lets one choose from, in the order of the file; nothing where words or a number are written. */
export function choicesInWords(question: Question, text: QuestionText, t: Translate): string[] {
  if (question.kind === 'truefalse') return [t('quizzes.true'), t('quizzes.false')];
  if (!('options' in question)) return [];
  const targets = question.kind === 'match' ? question.targets.map((id) => target(text, id)) : [];
  return [...question.options.map((id) => option(text, id)), ...targets];
}

/** What counts as right; of what is written, everything that is accepted. */
export function keyInWords(question: Question, text: QuestionText, t: Translate, locale: string): string[] {
  switch (question.kind) {
    case 'single':
      return [option(text, question.key)];
    case 'multiple':
    case 'order':
      return question.key.map((id) => option(text, id));
    case 'truefalse':
      return [t(question.key ? 'quizzes.true' : 'quizzes.false')];
    case 'match':
      return Object.entries(question.key).map(([from, to]) => `${option(text, from)} → ${target(text, to)}`);
    case 'number':
      return [number(question.key, question.tolerance, text.unit, locale)];
    case 'text':
      return text.accept ?? [];
    case 'recall':
      return question.concepts.map((id) => text.concepts?.[id]?.label ?? id);
  }
}

function option({ options }: QuestionText, id: string): string {
  return options?.[id]?.text ?? id;
}

function target({ targets }: QuestionText, id: string): string {
  return targets?.[id]?.text ?? id;
}

function number(key: number, tolerance: number, unit: string | undefined, locale: string): string {
  const within = tolerance > 0 ? `± ${tolerance.toLocaleString(locale)}` : '';
  return [key.toLocaleString(locale), within, unit].filter(Boolean).join(' ');
}
