import type { MessageKey, Translate } from '~/i18n/messages.ts';
import { entryCount } from '~/quizzes/field-names.ts';
import type { PublicQuestion } from '~/quizzes/public-question.ts';
import type { QuestionKind } from '~/quizzes/question.ts';
import { lettered } from './paper-letters.ts';

/** One line of a question on paper, or a few where its text is long. */
export interface PaperRow {
  role: 'stem' | 'hint' | 'option' | 'target' | 'writing';
  text: string;
  /** What stands before the text: to be ticked, or to be written in. */
  mark?: 'circle' | 'square' | 'box';
  /** After a line to write on. */
  unit?: string;
}

const HINTS: Record<QuestionKind, MessageKey> = {
  single: 'papers.hintSingle',
  truefalse: 'papers.hintSingle',
  multiple: 'papers.hintMultiple',
  order: 'papers.hintOrder',
  match: 'papers.hintMatch',
  number: 'papers.hintNumber',
  text: 'papers.hintText',
  recall: 'papers.hintRecall',
};

/** A question as it is printed: stem, how to answer, and what is answered on. */
export function paperRows(question: PublicQuestion, number: number, t: Translate): PaperRow[] {
  const { ask = 0, options } = question;
  return [
    { role: 'stem', text: `${number}. ${question.stem}` },
    { role: 'hint', text: t(HINTS[question.kind], { ask, last: options.length }) },
    ...answerRows(lettered(question), t),
  ];
}

function answerRows(question: PublicQuestion, t: Translate): PaperRow[] {
  const options = (mark: PaperRow['mark']) =>
    question.options.map(({ text }): PaperRow => ({ role: 'option', mark, text }));
  switch (question.kind) {
    case 'single':
      return options('circle');
    case 'multiple':
      return options('square');
    case 'truefalse':
      return [t('quizzes.true'), t('quizzes.false')].map((text) => ({ role: 'option', mark: 'circle', text }));
    case 'order':
      return options('box');
    case 'match':
      return [
        ...options('box'),
        { role: 'hint', text: t('papers.chooseFrom') },
        ...question.targets.map(({ text }): PaperRow => ({ role: 'target', text })),
      ];
    case 'number':
    case 'text':
      return [{ role: 'writing', text: t('papers.answer'), unit: question.unit }];
    case 'recall':
      return Array.from({ length: entryCount(question.ask ?? 0) }, (_, index) => ({
        role: 'writing',
        text: `${index + 1}.`,
      }));
  }
}
