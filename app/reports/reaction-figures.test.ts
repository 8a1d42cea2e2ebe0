import { expect, test } from 'vitest';
import { reactionFigures } from './reaction-figures.ts';

const said = (value: number, n: number, item = 'clear', course = 'steps') => ({ course, item, value, n });

test('an item has its mean and how many said each value', () => {
  const [steps] = reactionFigures([said(5, 3), said(4, 2), said(2, 1)]);
  expect(steps?.course).toBe('steps');
  expect(steps?.items).toEqual([{ item: 'clear', n: 6, mean: 25 / 6, counts: [0, 1, 0, 2, 3] }]);
});

test('with fewer than five answers an item is not there, and a course without items neither', () => {
  expect(reactionFigures([said(5, 4)])).toEqual([]);
  const figures = reactionFigures([said(5, 5), said(1, 4, 'useful'), said(1, 4, 'clear', 'navigator')]);
  expect(figures.map(({ course, items }) => [course, items.map(({ item }) => item)])).toEqual([['steps', ['clear']]]);
});

test('what is no item of ours is not counted', () => {
  expect(reactionFigures([said(5, 5), said(5, 9, 'toString')])[0]?.items).toHaveLength(1);
});
