import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachIsNamed, faults, folder, soundCourses } from './checked-courses.test-support.ts';
import { COURSE, QUIZ, WORDS } from './sample-library.test-support.ts';

soundCourses();

eachIsNamed({
  keys: [
    ['an unknown kind', QUIZ, 'p1: { kind: single', 'p1: { kind: guess', 'expected a kind: single, multiple'],
    [
      'no objective',
      QUIZ,
      'many: { kind: multiple, objective: see,',
      'many: { kind: multiple,',
      '“questions.many.objective” is missing',
    ],
    [
      'an unknown objective',
      QUIZ,
      'years: { kind: number, objective: act',
      'years: { kind: number, objective: x',
      'objective x is unknown',
    ],
    [
      'a key that is no option',
      QUIZ,
      'p1: { kind: single, objective: see, options: [a, b, c, d], key: a',
      'p1: { kind: single, objective: see, options: [a, b, c, d], key: e',
      'the key e is no option',
    ],
    ['a key of many that is no option', QUIZ, 'key: [a, c]', 'key: [a, e]', 'the key e is no option'],
    ['all options right', QUIZ, 'key: [a, c]', 'key: [a, b, c]', 'every option is right'],
    ['an order that lacks one', QUIZ, 'key: [b, a, c]', 'key: [b, a]', 'the key is not the options in order'],
    ['a match that lacks one', QUIZ, 'key: { a: y, b: x }', 'key: { a: y }', 'the key does not match each option'],
    ['a match with no target', QUIZ, 'key: { a: y, b: x }', 'key: { a: y, b: z }', 'z is no target'],
    ['an option twice', QUIZ, 'options: [a, b], targets', 'options: [a, b, b], targets', 'b is there twice'],
    ['more asked than there is', QUIZ, 'ask: 2', 'ask: 3', 'asks for 3'],
    ['an id that is no slug', QUIZ, '  word: {', '  Word: {', 'the id is not a slug'],
  ],
  'words of questions': [
    [
      'a key without text',
      WORDS,
      'years: { stem: How old?, unit: years, feedback: Eighteen. }\n',
      '',
      'question years has no text',
      WORDS,
      'a1',
    ],
    [
      'a text without key',
      WORDS,
      'years: {',
      'ears: { stem: x, feedback: y }\nyears: {',
      'the text ears has no question',
      WORDS,
      'ears',
    ],
    [
      'an option without text',
      WORDS,
      'p1: { stem: Which of p1?, options: { a: { text: Answer a, ',
      'p1: { stem: Which of p1?, options: { a: { ',
      'p1: option a has no text',
    ],
    [
      'an option without feedback',
      WORDS,
      'p2: { stem: Which of p2?, options: { a: { text: Answer a, feedback: Why a. }',
      'p2: { stem: Which of p2?, options: { a: { text: Answer a }',
      'p2: option a has no feedback',
    ],
    [
      'an option that is missing',
      WORDS,
      'p3: { stem: Which of p3?, options: { a: { text: Answer a, feedback: Why a. }, ',
      'p3: { stem: Which of p3?, options: { ',
      'p3: options has no a',
    ],
    [
      'an option too many',
      WORDS,
      'p4: { stem: Which of p4?, options: { ',
      'p4: { stem: Which of p4?, options: { e: { text: x, feedback: y }, ',
      'p4: options has e, which no key knows',
    ],
    [
      'truth without feedback',
      WORDS,
      '"true": { feedback: It is not. }',
      '"true": {}',
      'so: option true has no feedback',
    ],
    ['no accepted form', WORDS, 'accept: [privacy], ', '', 'word: has no accept'],
    ['no feedback at all', WORDS, ', feedback: Eighteen.', '', 'years: has no feedback'],
    [
      'a concept without words',
      WORDS,
      'concepts: { door: { label: A door, accept: [door] }, ',
      'concepts: { ',
      'list-a: concepts has no door',
    ],
    [
      'a part of another kind',
      WORDS,
      'years: { stem: How old?',
      'years: { stem: How old?, accept: [x]',
      'years: has accept',
    ],
    ['a stem that is missing', WORDS, 'years: { stem: How old?, ', 'years: { ', '“years.stem” is missing'],
  ],
});

test('a ready course needs its questions, and their words in each language', async () => {
  rmSync(join(folder(), 'courses/steps/ru/quizzes.yml'));
  expect(await faults()).toEqual([
    `${COURSE}:4: courses/steps/ru/quizzes.yml is missing; expected the words of the questions there`,
  ]);
  rmSync(join(folder(), QUIZ));
  expect(await faults()).toEqual([`${COURSE}:1: courses/steps/quizzes.yml is missing; expected it, in a ready course`]);
});
