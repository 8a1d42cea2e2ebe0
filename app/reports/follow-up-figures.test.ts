import { expect, test } from 'vitest';
import { followUpFigures } from './follow-up-figures.ts';
import type { AnsweredRow, FollowUpRows } from './follow-up-rows.server.ts';

const NOTHING = { used: null, situations: null, hindrance: null, situation: null, entry: null };
const work = (month: number, situation: string, n: number, entry: string | null = null): AnsweredRow => ({
  ...NOTHING,
  course: 'steps',
  kind: 'outcome',
  month,
  situation,
  entry,
  n,
});
const use = (used: string, n: number): AnsweredRow => ({
  ...NOTHING,
  course: 'steps',
  kind: 'behaviour',
  month: 3,
  used,
  n,
});

function figures(answered: AnsweredRow[], rows: Partial<FollowUpRows> = {}) {
  const completed = [{ course: 'steps', n: 184 }];
  const [steps] = followUpFigures({ completed, asked: [], ...rows, answered }, ['steps']);
  if (!steps) throw new Error('No figures');
  return steps;
}

const counts = (
  round: { distributions: { question: string; choices: { choice: string; n: number | null }[] }[] } | undefined,
) => Object.fromEntries(round?.distributions[0]?.choices.map(({ choice, n }) => [choice, n]) ?? []);

test('completed, asked and answered stand together at each month', () => {
  const asked = [0, 3, 6].map((month) => ({ course: 'steps', kind: 'outcome', month, n: 100 - month }));
  const steps = figures([work(0, 'looking', 60), work(3, 'looking', 30)], { asked });
  expect(steps.completed).toBe(184);
  expect(steps.outcomes.map((round) => [round.month, round.asked, round.answered])).toEqual([
    [0, 100, 60],
    [3, 97, 30],
    [6, 94, null],
  ]);
});

test('a cell under five is hidden, with another where subtraction would tell it; nobody at all is shown', () => {
  const [round] = figures([work(0, 'looking', 20), work(0, 'employed', 3), work(0, 'studying', 7)]).outcomes;
  expect(counts(round)).toEqual({ employed: null, business: 0, studying: null, looking: 20, 'not-said': 0 });
  const [, three] = figures([work(3, 'looking', 20), work(3, 'studying', 10)]).outcomes;
  expect(counts(three)).toEqual({ employed: 0, business: 0, studying: 10, looking: 20, 'not-said': 0 });
});

test('what people use is told by question', () => {
  const [round] = figures([use('often', 12), use('sometimes', 8)]).behaviour;
  expect(round).toMatchObject({ month: 3, answered: 20 });
  expect(counts(round)).toEqual({ often: 12, sometimes: 8, 'not-yet': 0, 'not-said': 0 });
  expect(round?.distributions.map(({ question }) => question)).toEqual(['used', 'situations', 'hindrance']);
});

test('small numbers of people are hidden everywhere, and fewer than five answers tell nothing', () => {
  const steps = figures([], {
    completed: [{ course: 'steps', n: 3 }],
    asked: [{ course: 'steps', kind: 'behaviour', month: 3, n: 2 }],
  });
  expect(steps.completed).toBe(null);
  expect(steps.behaviour).toEqual([{ month: 3, asked: null, answered: null, distributions: [] }]);
});

test('a course without outcomes has none', () => {
  const [steps] = followUpFigures({ completed: [{ course: 'steps', n: 9 }], asked: [], answered: [] }, []);
  expect(steps?.outcomes).toEqual([]);
});

test('found work is told from three months on', () => {
  const rows = [0, 3, 6].flatMap((month) => [
    work(month, 'looking', 30, 'looking'),
    work(month, 'employed', 10, 'looking'),
  ]);
  expect(figures(rows).outcomes.map(({ foundWork }) => foundWork)).toEqual([
    null,
    { found: 10, notWorkingBefore: 40 },
    { found: 10, notWorkingBefore: 40 },
  ]);
});
