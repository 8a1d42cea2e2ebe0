import { expect, test } from 'vitest';
import { foundWork } from './found-work.ts';

const said = (entry: string | null, situation: string, n: number) => ({ entry, situation, n });

test('who was looking or studying, and is employed or has a business, has found work', () => {
  const answers = [
    said('looking', 'employed', 6),
    said('looking', 'business', 2),
    said('studying', 'employed', 2),
    said('looking', 'looking', 20),
    said('studying', 'not-said', 10),
    said('employed', 'employed', 9),
    said('business', 'looking', 7),
  ];
  expect(foundWork(answers)).toEqual({ found: 10, notWorkingBefore: 40 });
});

test('who would rather not say how it was, or was not asked, has not found work by us', () => {
  const answers = [said('looking', 'employed', 5), said('looking', 'looking', 5)];
  const silent = [said('not-said', 'employed', 5), said(null, 'employed', 5)];
  expect(foundWork([...answers, ...silent])).toEqual({ found: 5, notWorkingBefore: 10 });
});

test('nobody at all is told as nobody', () => {
  expect(foundWork([said('looking', 'looking', 15)])).toEqual({ found: 0, notWorkingBefore: 15 });
  expect(foundWork([said('employed', 'employed', 15)])).toBe(null);
  expect(foundWork([])).toBe(null);
});

test.each([
  ['few found work', [said('looking', 'employed', 4), said('looking', 'looking', 16)]],
  ['few did not', [said('looking', 'employed', 16), said('looking', 'looking', 4)]],
  [
    'few worked before and work',
    [said('looking', 'employed', 8), said('looking', 'looking', 8), said('employed', 'employed', 4)],
  ],
  [
    'of those who worked before few do not',
    [
      said('looking', 'employed', 8),
      said('looking', 'looking', 8),
      said('employed', 'employed', 6),
      said('employed', 'looking', 3),
    ],
  ],
  [
    'few worked before and do not',
    [said('looking', 'employed', 8), said('looking', 'looking', 8), said('employed', 'looking', 4)],
  ],
])('nothing is told where %s', (_, answers) => {
  expect(foundWork(answers)).toBe(null);
});
