import { describe, expect, test } from 'vitest';
import { eachIsNamed, faults, folder, soundCourses } from './checked-courses.test-support.ts';
import { PRACTICE, PRACTICE_WORDS, PRACTICE_WORDS_FILE } from './sample-practice.test-support.ts';
import { change, LESSON, lineAt, put } from './sample-library.test-support.ts';

soundCourses();

test('sound tasks have no fault', async () => {
  expect(await faults()).toEqual([]);
});

eachIsNamed({
  'the tasks': [
    ['unknown kind', PRACTICE, 'kind: spot', 'kind: guess', 'expected a kind: spot, order'],
    ['a stranger among the wrong', PRACTICE, 'wrong: [b]', 'wrong: [z]', 'doors: z is not among them'],
    ['a key that is not the steps', PRACTICE, 'key: [b, a]', 'key: [b, b]', 'turns: the key is not the steps in order'],
    ['a box that is not there', PRACTICE, 'c: work', 'c: attic', 'boxes: attic is not among them'],
    ['a formula that leaves the table', PRACTICE, 'SUM(B1:B2)', 'SUM(B1:B9)', 'sums: =SUM(B1:B9) cannot be counted'],
    ['two offers alike', PRACTICE, 'rate: 3', 'rate: 2', 'offers: no single offer is best'],
    [
      'a poster without help',
      PRACTICE,
      'question, drawing, help',
      'question, drawing',
      'sheet: the poster has no help',
    ],
  ],
  'their words': [
    ['no feedback', PRACTICE_WORDS, 'b: { text: B, feedback: Why b. }', 'b: B', 'doors: b has no feedback'],
    [
      'no word for a step',
      PRACTICE_WORDS,
      'b: Second',
      'c: Second',
      'turns: parts has no b',
      PRACTICE_WORDS,
      'parts: { a: First',
    ],
    ['words for nothing', PRACTICE_WORDS, 'turns:', 'twists:', 'the words twists have no task'],
    ['no unit', PRACTICE_WORDS, 'unit: som', '', 'sums: has no unit', PRACTICE_WORDS, 'sums:'],
  ],
});

describe('what a lesson uses', () => {
  test('a task that is not there', async () => {
    change(folder(), LESSON, 'id="doors"', 'id="windows"');
    expect(await faults()).toContainEqual(expect.stringContaining('<Practice> names windows'));
  });
  test('a task that no lesson uses is only told', async () => {
    change(folder(), LESSON, '<Practice id="sums" />', '');
    const line = lineAt(folder(), PRACTICE, 'sums:');
    expect(await faults()).toEqual([expect.stringMatching(`^${PRACTICE}:${line}: warning: no lesson uses sums`)]);
  });
  test('in another language words may wait, unless a lesson there needs them', async () => {
    put(folder(), 'courses/steps/ru/practice.yml', PRACTICE_WORDS_FILE.slice(PRACTICE_WORDS_FILE.indexOf('turns:')));
    expect(await faults()).toEqual([expect.stringContaining('warning: task doors has no words')]);
    change(folder(), 'courses/steps/ru/first.mdx', 'Word after word.', '\n\n<Practice id="doors" />\n\nWord.');
    expect(await faults()).toContainEqual(expect.stringMatching(/ru\/first.mdx:.* <Practice> names doors/));
  });
});
