import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from './library.server.ts';
import { originalHash } from './original-hash.server.ts';
import { change, LESSON, put, sampleFolder } from './sample-library.test-support.ts';
import { translationBoard } from './translation-board.server.ts';

const RUSSIAN = 'courses/steps/ru/first.mdx';

test('the board knows what is a draft, what is stale, and what says nothing of its original', () => {
  const root = sampleFolder();
  const russian = () => translationBoard(readLibrary(root)).find(({ locale }) => locale === 'ru');
  const unstamped = russian()?.unstamped ?? 0;
  expect(unstamped).toBeGreaterThan(0);
  const original = readLibrary(root).courses[0]?.languages.get('en')?.lessons.get('first');
  if (!original) throw new Error('The sample has no first lesson');
  const text = readFileSync(join(root, RUSSIAN), 'utf8');
  put(root, RUSSIAN, text.replace(/^(translation: .*)$/m, `$1\nof: '${originalHash(original)}'`));
  expect(russian()).toMatchObject({ unstamped: unstamped - 1, stale: 0, missing: 0 });
  change(root, LESSON, original.head.value?.title ?? '', 'Another title');
  expect(russian()).toMatchObject({ stale: 1 });
});
