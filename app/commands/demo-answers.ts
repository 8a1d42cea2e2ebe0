import type { Question, QuestionText, QuizBundle, Response } from '~/quizzes/question.ts';

/** Names nothing that is matched, and waits for a trainer to read it. */
const IN_OWN_WORDS: { en: string; [locale: string]: string } = {
  en: 'somebody else answers for them every time',
  ru: 'за него всё время отвечает кто-то другой',
};

/** Answers to a paper of which the first `share` are right and the others are not. */
export function answers(
  { content, texts }: QuizBundle,
  questions: string[],
  locale: string,
  share: number,
): Record<string, Response> {
  const right = Math.round(questions.length * share);
  return Object.fromEntries(
    questions.map((id, index) => {
      const question = content.questions[id];
      const words = texts[locale]?.[id];
      if (!question || !words) throw new Error(`No question ${id} in ${locale}`);
      return [id, index < right ? rightAnswer(question, words) : wrongAnswer(question, locale)];
    }),
  );
}

function rightAnswer(question: Question, words: QuestionText): Response {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: question.key };
    case 'multiple':
      return { kind: 'multiple', choices: question.key };
    case 'truefalse':
      return { kind: 'truefalse', value: question.key };
    case 'order':
      return { kind: 'order', sequence: question.key };
    case 'match':
      return { kind: 'match', pairs: question.key };
    case 'number':
      return { kind: 'number', text: String(question.key) };
    case 'text':
      return { kind: 'text', text: words.accept?.[0] ?? '' };
    case 'recall': {
      const phrases = Object.values(words.concepts ?? {}).map((concept) => concept.accept[0] ?? '');
      return { kind: 'recall', entries: phrases.slice(0, question.ask) };
    }
  }
}

function wrongAnswer(question: Question, locale: string): Response {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: question.options.find((option) => option !== question.key) ?? '' };
    case 'multiple':
      return { kind: 'multiple', choices: question.options.filter((option) => !question.key.includes(option)) };
    case 'truefalse':
      return { kind: 'truefalse', value: !question.key };
    case 'order':
      return { kind: 'order', sequence: [...question.key].reverse() };
    case 'match':
      return { kind: 'match', pairs: {} };
    case 'number':
      return { kind: 'number', text: String(question.key + question.tolerance + 1) };
    case 'text':
      return { kind: 'text', text: '—' };
    case 'recall':
      return { kind: 'recall', entries: [IN_OWN_WORDS[locale] ?? IN_OWN_WORDS.en] };
  }
}
