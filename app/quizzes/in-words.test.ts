import { describe, expect, it } from 'vitest';
import { translateIn } from '~/i18n/translate.tsx';
import { choicesInWords, keyInWords } from './in-words.ts';
import type { Question } from './question.ts';
import {
  allKinds,
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

const t = translateIn('en');
const key = (question: Question, locale = 'en') => keyInWords(question, words, t, locale);
const choices = (question: Question) => choicesInWords(question, words, t);

describe('a question in words', () => {
  it('names what counts as right, for every kind', () => {
    expect(key(single)).toEqual(['Second line']);
    expect(key(multiple)).toEqual(['First line', 'Third line']);
    expect(key(truefalse)).toEqual(['False']);
    expect(key(order)).toEqual(['Third line', 'First line', 'Fourth line', 'Second line']);
    expect(key(match)).toEqual(['First line → Listen', 'Second line → Emergency', 'Third line → Refer']);
    expect(key(number)).toEqual(['2.5 ± 0.1 days']);
    expect(key(number, 'ru')).toEqual(['2,5 ± 0,1 days']);
    expect(key(text)).toEqual(['canary-accepted', 'Confidentiality']);
    expect(key(recall)).toContain('canary-label-debt');
  });

  it('names what there was to choose from, in the order of the file, which tells nothing', () => {
    expect(choices(order)).toEqual(['First line', 'Second line', 'Third line', 'Fourth line']);
    expect(choices(match)).toEqual(['First line', 'Second line', 'Third line', 'Listen', 'Refer', 'Emergency']);
    expect(choices(truefalse)).toEqual(['True', 'False']);
    for (const question of allKinds) expect(JSON.stringify(choices(question))).not.toContain('canary');
  });
});
