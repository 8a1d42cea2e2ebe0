import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicQuestion } from './public-question.ts';
import type { Question, QuestionText } from './question.ts';
import { allKinds, match, recall, words } from './sample-questions.ts';

describe('publicQuestion', () => {
  it('shows stem, lines, targets and what is asked for', () => {
    const shown = publicQuestion('sort', match, words, 'c0ffee');
    expect(shown).toMatchObject({ id: 'sort', kind: 'match', stem: 'What do you notice?', unit: 'days' });
    expect(shown.options.map(({ text }) => text).sort()).toEqual(['First line', 'Second line', 'Third line']);
    expect(shown.targets.map(({ text }) => text).sort()).toEqual(['Emergency', 'Listen', 'Refer']);
    expect(publicQuestion('risks', recall, words, 'c0ffee').ask).toBe(3);
  });

  it('keeps accepted words, labels, feedback and concepts to the server', () => {
    const canary = fc.uuid().map((id) => `canary-${id}`);
    fc.assert(
      fc.property(fc.constantFrom(...allKinds), canary, fc.string(), (question, secret, seed) => {
        expect(
          JSON.stringify(publicQuestion('one', planted(question, secret), plantedWords(secret), seed)),
        ).not.toContain('canary');
      }),
    );
  });

  it('is the same whatever the key', () => {
    const keys: [Question, Question][] = allKinds.map((question) => [question, otherKey(question)]);
    for (const [question, other] of keys) {
      expect(other).not.toEqual(question);
      expect(publicQuestion('one', other, words, 'c0ffee')).toEqual(publicQuestion('one', question, words, 'c0ffee'));
    }
  });
});

function planted(question: Question, secret: string): Question {
  return {
    ...question,
    objective: secret,
    key: secret,
    concepts: [secret],
    tolerance: secret,
    points: secret,
  } as unknown as Question;
}

function plantedWords(secret: string): QuestionText {
  const options = Object.entries(words.options ?? {}).map(([id, { text }]) => [id, { text, feedback: secret }]);
  return {
    ...words,
    options: Object.fromEntries(options),
    accept: [secret],
    concepts: { [secret]: { label: secret, accept: [secret] } },
    feedback: secret,
  };
}

function otherKey(question: Question): Question {
  switch (question.kind) {
    case 'single':
      return { ...question, key: 'a' };
    case 'multiple':
      return { ...question, key: ['b'] };
    case 'truefalse':
      return { ...question, key: true };
    case 'order':
      return { ...question, key: ['a', 'b', 'c', 'd'] };
    case 'match':
      return { ...question, key: { a: 'y', b: 'x', c: 'z' } };
    case 'number':
      return { ...question, key: 7, tolerance: 1 };
    case 'text':
      return { ...question, objective: 'another' };
    case 'recall':
      return { ...question, concepts: ['papers'] };
  }
}
