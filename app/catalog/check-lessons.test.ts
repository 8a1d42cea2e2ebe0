import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachIsNamed, faults, folder, soundCourses } from './checked-courses.test-support.ts';
import { COURSE, LESSON, lineAt } from './sample-library.test-support.ts';

soundCourses();

eachIsNamed({
  'heads of lessons': [
    ['a head that would run', LESSON, '---\ntitle', '---js\ntitle', 'the lesson has no head'],
    ['no head', LESSON, '---\ntitle', '\ntitle', 'the lesson has no head'],
    ['no title', LESSON, 'title: First\n', '', '“title” is missing', LESSON, 'minutes'],
    ['minutes in words', LESSON, 'minutes: 5', 'minutes: five', '“minutes” is "five"; expected a whole number'],
    ['an unknown key', LESSON, 'minutes: 5', 'minutes: 5\nauthor: x', '“author” is not known here', LESSON, 'author'],
    ['an unknown source', LESSON, 'sources: [S1]', 'sources: [S1, S9]', 'source S9 is unknown'],
    ['no source', LESSON, 'sources: [S1]', 'sources: []', 'expected at least one source'],
    ['an unknown objective', LESSON, 'objectives: [see]', 'objectives: [seee]', 'objective seee is unknown'],
    [
      'other objectives than the original',
      'courses/steps/ru/first.mdx',
      '[see]',
      '[act]',
      'the objectives differ from the original; expected see',
    ],
    [
      'an original that is a draft',
      LESSON,
      'translation: original',
      'translation: draft',
      'expected original, as en is the first language',
    ],
    [
      'a state that does not exist',
      LESSON,
      'translation: original',
      'translation: fine',
      'expected one of original, draft, reviewed',
    ],
    [
      'a review by nobody',
      'courses/steps/ru/second.mdx',
      'reviewed_by: native reviewer\n',
      '',
      'nobody is named who reviewed it',
      'courses/steps/ru/second.mdx',
      'translation',
    ],
    ['few words', LESSON, 'Word after word. '.repeat(100), '', 'warning: the lesson has ', LESSON, '---'],
  ],
  'what a lesson points at': [
    ['a broken lesson link', LESSON, 'lesson:second', 'lesson:third', 'the link lesson:third leads nowhere'],
    ['a renamed lesson', LESSON, 'lesson:second', 'lesson:second-of-old', 'expected lesson:second, its name today'],
    ['an unknown term', LESSON, '<Term id="referral">', '<Term id="refusal">', '<Term> names refusal'],
    ['a source not in the head', LESSON, '<Source id="S1" />', '<Source id="S2" />', '<Source> names S2'],
    ['a missing drawing', LESSON, 'house.svg', 'horse.svg', '<Figure> shows horse.svg'],
  ],
});

test('a lesson in one language and not in another', async () => {
  rmSync(join(folder(), 'courses/steps/ru/second.mdx'));
  const line = lineAt(folder(), COURSE, 'slug: second');
  expect(await faults()).toEqual([
    `${COURSE}:${line}: courses/steps/ru/second.mdx is missing; expected the lesson in each of en, ru`,
  ]);
});

test('a lesson that no module lists', async () => {
  cpSync(join(folder(), LESSON), join(folder(), 'courses/steps/en/third.mdx'));
  expect(await faults()).toEqual([
    `courses/steps/en/third.mdx:1: no module lists third; expected third among the lessons of ${COURSE}`,
  ]);
});
