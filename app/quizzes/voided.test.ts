import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade, Question } from './question.ts';
import { passes, percent, total } from './score.ts';
import { gradesCounted, poolWithout, scoredAgain, type Score } from './voided.ts';

const NONE: ReadonlySet<string> = new Set();

interface Paper {
  asked: string[];
  questions: Record<string, Question>;
  grades: Record<string, Grade>;
}

/** Questions of one to three points, each answered in twelfths of them or left open. */
const paper: fc.Arbitrary<Paper> = fc
  .array(fc.record({ points: fc.integer({ min: 1, max: 3 }), share: fc.option(fc.integer({ min: 0, max: 12 })) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((answers) => {
    const asked = answers.map((_, index) => `q${index}`);
    const questions = answers.map(({ points }, index): [string, Question] => [
      `q${index}`,
      { kind: 'truefalse', key: true, objective: 'see', points },
    ]);
    const grades = answers.flatMap(({ points, share }, index): [string, Grade][] =>
      share === null ? [] : [[`q${index}`, { points: (points * share) / 12, maxPoints: points }]],
    );
    return { asked, questions: Object.fromEntries(questions), grades: Object.fromEntries(grades) };
  });

/** A paper with what is void when it is handed in, and what becomes void later. */
const history = paper.chain((given) =>
  fc.record({
    paper: fc.constant(given),
    first: fc.subarray(given.asked),
    later: fc.subarray([...given.asked, 'asked-of-others']),
  }),
);
const mark = fc.integer({ min: 1, max: 100 });

function handedIn(given: Paper, voided: ReadonlySet<string>, pass: number): Score {
  const { points, maxPoints } = total(gradesCounted({ ...given, voided }));
  return { points, maxPoints, passed: passes(points, maxPoints, pass) };
}

describe('a void question', () => {
  it('counts in full, answered or not, and nothing else changes', () => {
    fc.assert(
      fc.property(history, ({ paper: given, later }) => {
        const counted = gradesCounted({ ...given, voided: new Set(later) });
        expect(counted).toHaveLength(given.asked.length);
        given.asked.forEach((id, index) => {
          const maxPoints = given.questions[id]?.points ?? 0;
          const open = { points: 0, maxPoints };
          const expected = later.includes(id) ? { points: maxPoints, maxPoints } : (given.grades[id] ?? open);
          expect(counted[index]).toEqual(expected);
        });
      }),
    );
  });

  it('never lowers a per cent and never takes a pass away, under whatever pass mark', () => {
    fc.assert(
      fc.property(history, mark, fc.option(mark), ({ paper: given, first, later }, then, today) => {
        const before = handedIn(given, new Set(first), then);
        const after = scoredAgain(before, gradesCounted({ ...given, voided: new Set([...first, ...later]) }), today);
        expect(after.maxPoints).toBe(before.maxPoints);
        expect(percent(after.points, after.maxPoints)).toBeGreaterThanOrEqual(percent(before.points, before.maxPoints));
        if (before.passed) expect(after.passed).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same whether it became void before or after handing in, in one step or in two', () => {
    fc.assert(
      fc.property(history, mark, ({ paper: given, first, later }, pass) => {
        const [one, both] = [new Set(first), new Set([...first, ...later])];
        const atOnce = handedIn(given, both, pass);
        const again = (before: Score, voided: ReadonlySet<string>) =>
          scoredAgain(before, gradesCounted({ ...given, voided }), pass);
        expect(again(handedIn(given, NONE, pass), both)).toEqual(atOnce);
        expect(again(again(handedIn(given, NONE, pass), one), both)).toEqual(atOnce);
        expect(again(atOnce, both)).toEqual(atOnce);
      }),
    );
  });

  it('would lower a per cent if it were left out of the sum instead', () => {
    const threeOfFour = { points: 3, maxPoints: 4 };
    const withoutARightOne = { points: 2, maxPoints: 3 };
    expect(percent(withoutARightOne.points, withoutARightOne.maxPoints)).toBeLessThan(
      percent(threeOfFour.points, threeOfFour.maxPoints),
    );
  });
});

describe('a score counted again', () => {
  const before: Score = { points: 2, maxPoints: 4, passed: false };
  const full = { points: 4, maxPoints: 4 };

  it('turns a fail into a pass only where points were gained, and a pass mark is known', () => {
    expect(scoredAgain(before, [full], 75)).toEqual({ points: 4, maxPoints: 4, passed: true });
    expect(scoredAgain(before, [{ points: 2, maxPoints: 4 }], 50).passed).toBe(false);
    expect(scoredAgain(before, [full], null).passed).toBe(false);
  });

  it('keeps points that no answer stands for, and passes nothing before or after the course', () => {
    expect(scoredAgain(before, [], 75)).toEqual(before);
    expect(scoredAgain({ ...before, passed: null }, [full], 75).passed).toBeNull();
  });
});

describe('the pool to draw from', () => {
  const pool = ['p1', 'p2', 'p3', 'p4', 'p5'];

  it('has no void question as long as enough others are left', () => {
    expect(poolWithout(new Set(['p2', 'p5']), pool, 3)).toEqual(['p1', 'p3', 'p4']);
  });

  it('never gets too small for a paper, and takes no more void ones than it must', () => {
    fc.assert(
      fc.property(fc.subarray(pool), fc.integer({ min: 1, max: pool.length }), (voided, draw) => {
        const left = poolWithout(new Set(voided), pool, draw);
        expect(new Set(left).size).toBe(left.length);
        expect(left.length).toBeGreaterThanOrEqual(draw);
        const spare = left.filter((id) => voided.includes(id)).length;
        expect(spare).toBe(Math.max(0, draw - (pool.length - voided.length)));
      }),
    );
  });
});
