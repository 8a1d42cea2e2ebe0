import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '~/i18n/translate.tsx';
import { grade } from './grade.ts';
import { QuestionReview } from './question-review.tsx';
import type { Grade, Question, Response } from './question.ts';
import { ReaderProvider, type Reader } from './reader.tsx';
import { NO_CONCEPT } from './rescore.ts';
import {
  allKinds,
  fullAnswers,
  match,
  multiple,
  number,
  order,
  recall,
  single,
  text,
  truefalse,
  words,
} from './sample-questions.ts';

const kinds = allKinds.map((question, index) => ({ kind: question.kind, question, answer: fullAnswers[index] }));

describe('QuestionReview', () => {
  it.each(kinds)('says of a right $kind answer that it is right, and offers no better one', ({ question, answer }) => {
    const shown = review(question, answer);
    expect(shown).toContain('Right (1 of 1 point)');
    expect(shown).not.toMatch(/better|belongs too/);
  });

  it.each(kinds)('shows what would have been right where a $kind question was left open', ({ question }) => {
    const shown = review(question, undefined);
    expect(shown).toContain('Left open (0 of 1 point)');
    expect(shown).toMatch(/A better|This belongs too|These count too/);
    expect(shown).not.toMatch(/Your (answer|order)/);
  });

  it('shows the choice made and a better one, each with its feedback', () => {
    const shown = review(single, { kind: 'single', choice: 'a' });
    expect(shown).toContain('Your answer First line canary-feedback-a');
    expect(shown).toContain('A better answer Second line canary-feedback-b');
    expect(shown).not.toContain('Third line');
    expect(review(truefalse, { kind: 'truefalse', value: true })).toContain(
      'Your answer True canary-feedback-true A better answer False',
    );
  });

  it('says of each of several choices whether it belongs', () => {
    const shown = review(multiple, { kind: 'multiple', choices: ['a', 'b'] });
    expect(shown).toContain('You chose this, and it belongs First line');
    expect(shown).toContain('You chose this; it does not belong here Second line');
    expect(shown).toContain('This belongs too Third line');
  });

  it('shows both orders, and both targets of a line', () => {
    const ordered = review(order, { kind: 'order', sequence: ['c', 'a', 'b', 'd'] });
    expect(ordered).toContain('Partly right (0.33 of 1 point)');
    expect(ordered).toContain(
      'Your order Third line First line Second line Fourth line A better order Third line First line Fourth',
    );
    const matched = review(match, { kind: 'match', pairs: { a: 'x', b: 'x' } });
    expect(matched).toContain('First line Your answer Listen Second line Your answer Listen A better answer Emergency');
  });

  it('shows a number with its unit and an accepted word', () => {
    expect(review(number, { kind: 'number', text: 'nine' })).toContain('Your answer nine A better answer 2.5 days');
    expect(review(number, { kind: 'number', text: '9' }, 'ru')).toContain('Более точный ответ 2,5 days');
    expect(review(text, { kind: 'text', text: 'hurry' })).toContain(
      'Your answer hurry A better answer canary-accepted',
    );
  });

  it('says what each thing recalled counts as, and what waits for a reader', () => {
    const shown = review(recall, { kind: 'recall', entries: ['debt', 'my debts', 'a bad boss'] });
    expect(shown).toContain('A person will read your words');
    expect(shown).toContain(
      'debt Counts as: canary-label-debt Your answer my debts Counts as: canary-label-debt, which you named above',
    );
    expect(shown).toContain('a bad boss Waiting for a person to read it.');
    expect(shown).toContain('These count too canary-label-papers');
    const read = { points: 0, maxPoints: 1, recalled: [{ text: 'a bad boss', concept: NO_CONCEPT }] };
    expect(rendered(recall, { kind: 'recall', entries: ['a bad boss'] }, read)).toContain('A person has read this');
  });

  it.each(kinds)('says “you” to nobody but the person who answered a $kind question', ({ question, answer }) => {
    for (const response of [answer, undefined]) {
      const shown = rendered(question, response, grade(question, [words], response), { reader: 'trainer' });
      expect(shown.replace(words.stem, '')).not.toMatch(/\byou/i);
    }
  });

  it('tells the person who answered that a question is void, and nothing that it would teach', () => {
    const given = { kind: 'single' as const, choice: 'a' };
    const shown = rendered(single, given, grade(single, [words], given), { isVoid: true });
    expect(shown).toContain('Found faulty: counts as right for everyone (1 of 1 point)');
    expect(shown).not.toMatch(/better|canary|line/);
    const forTrainer = rendered(single, given, grade(single, [words], given), { isVoid: true, reader: 'trainer' });
    expect(forTrainer).toContain('Answer given First line');
  });
});

function review(question: Question, response: Response | undefined, locale: 'en' | 'ru' = 'en'): string {
  return rendered(question, response, grade(question, [words], response), { locale });
}

/** The words of the page, as without its stylesheet. */
function rendered(
  question: Question,
  response: Response | undefined,
  given: Grade,
  { locale = 'en', reader = 'self', isVoid }: { locale?: 'en' | 'ru'; reader?: Reader; isVoid?: boolean } = {},
): string {
  const html = renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <ReaderProvider reader={reader}>
        <QuestionReview {...{ question, response, isVoid }} text={words} grade={given} number={3} />
      </ReaderProvider>
    </LocaleProvider>,
  );
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}
