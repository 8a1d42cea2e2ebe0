import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourses } from './build-anew.server.ts';
import { buildCourses } from './build.server.ts';
import { FIGURES, LESSONS } from './built.ts';
import { compile } from './compiled-lesson.test-support.ts';
import { faultLine, stops } from './fault.ts';
import { readLibrary } from './library.server.ts';
import { change, COURSE, LESSON, putBytes, sampleFolder } from './sample-library.test-support.ts';
import { translationBoard } from './translation-board.server.ts';

const TAG = '<Narration src="first.mp3" minutes="2" />\n\n';
const RECORDING = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(200 * 1024, 0xfb)]);

let root: string;
beforeEach(() => void (root = sampleFolder()));
afterEach(() => rmSync(root, { recursive: true }));

const record = (content: Buffer, path = 'courses/steps/en/first.mp3') => putBytes(root, path, content);
const speak = () => change(root, LESSON, 'Read about', `${TAG}Read about`);
const stopping = async () => (await checkCourses(root)).faults.filter(stops).map(faultLine);

test('a recording plays only when somebody presses, and says how long and how large it is', async () => {
  const { html } = await compile(`${TAG}x`);
  expect(html).toContain('<audio controls="" preload="none" src="/course-files/1-first.mp3"');
  expect(html).toContain('about 2 minutes, 210 KB');
  expect(html).not.toContain('autoplay');
});

test('it is served byte for byte under a name that holds its hash', async () => {
  speak();
  record(RECORDING);
  expect((await buildCourses(root)).faults.filter(stops)).toEqual([]);
  const name = readdirSync(join(root, FIGURES)).find((file) => file.endsWith('.mp3')) ?? '';
  expect(name).toMatch(/^[0-9a-f]{16}-first\.mp3$/);
  expect(readFileSync(join(root, FIGURES, name)).equals(RECORDING)).toBe(true);
  const lessons = readdirSync(join(root, LESSONS)).map((file) => readFileSync(join(root, LESSONS, file), 'utf8'));
  expect(lessons.filter((lesson) => lesson.includes(name))).toHaveLength(1);

  record(Buffer.concat([RECORDING.subarray(0, -1), Buffer.from([0xfc])]));
  await buildCourses(root);
  expect(readdirSync(join(root, FIGURES)).filter((file) => file.endsWith('.mp3'))).toHaveLength(2);
}, 60_000);

describe('a recording that cannot be used is named', () => {
  test.each([
    ['too large', Buffer.concat([RECORDING, RECORDING]), 'the recording has 401 KB; expected at most 300 KB'],
    ['of another kind', Buffer.from('RIFF....WAVE'), 'the recording is no MP3'],
  ])('%s', async (_name, content, says) => {
    record(content);
    expect(await stopping()).toContainEqual(expect.stringContaining(`courses/steps/en/first.mp3:1: ${says}`));
  });

  test('under a name that is none', async () => {
    record(RECORDING, 'courses/steps/en/First try.mp3');
    expect(await stopping()).toContainEqual(expect.stringContaining('the name First try.mp3; expected lower-case'));
  });

  test('that is not there, or stands beside another language’s lesson', async () => {
    speak();
    record(RECORDING, 'courses/steps/ru/first.mp3');
    expect(await stopping()).toEqual([
      expect.stringContaining('<Narration> plays first.mp3; expected a recording beside the lesson'),
    ]);
  });

  test.each(['../first.mp3', 'first.ogg', 'https://x.example/first.mp3'])('at %s', async (src) => {
    const { faults } = await compile(`<Narration src="${src}" minutes="2" />`);
    expect(faults).toContainEqual(expect.stringContaining(`src of <Narration> is “${src}”`));
  });
});

test('the board names what is still to be read aloud, where it is to be', () => {
  const english = () => translationBoard(readLibrary(root)).find(({ locale }) => locale === 'en')?.unnarrated;
  expect(english()).toBeNull();
  change(root, COURSE, 'audience: adults', 'audience: returnees');
  expect(english()).toEqual(['first']);
  speak();
  expect(english()).toEqual([]);
});
