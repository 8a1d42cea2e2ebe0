import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';
import { objectivesToRead } from './objectives-to-read.ts';
import type { Grade, Question, Response } from './question.ts';
import { total } from './score.ts';

const modules = [
  { id: 'rights', objectives: ['consent', 'principles'] },
  { id: 'contact', objectives: ['indicators', 'silence'] },
  { id: 'referral', objectives: ['pillars'] },
];
const objectives = modules.flatMap((module) => module.objectives);
const questions: Record<string, Question> = Object.fromEntries(
  Array.from({ length: 10 }, (_, n) => [
    `q${n}`,
    {
      kind: 'single',
      objective: objectives[n % objectives.length] as string,
      points: 1,
      options: ['a', 'b', 'c'],
      key: 'a',
    },
  ]),
);
const asked = Object.keys(questions);

describe('objectivesToRead', () => {
  it('names all objectives of each module in which something was missed, in course order', () => {
    const missed = gradesOf(asked.map((id) => (questions[id]?.objective === 'silence' ? 'b' : 'a')));
    expect(view(missed)).toEqual([{ module: 'contact', objectives: ['indicators', 'silence'] }]);
  });

  it('counts half an answer and no answer as missed, and a full one as not', () => {
    const full = gradesOf(asked.map(() => 'a'));
    expect(view(full)).toEqual([]);
    expect(view({ ...full, q4: { points: 0.5, maxPoints: 1 } }).map(({ module }) => module)).toEqual(['referral']);
    const rest = Object.fromEntries(Object.entries(full).filter(([id]) => id !== 'q4'));
    expect(view(rest).map(({ module }) => module)).toEqual(['referral']);
  });

  it('tells two people with the same score and the same modules missed exactly the same', () => {
    const answers = fc.array(fc.constantFrom('a', 'a', 'b', 'c'), { minLength: 10, maxLength: 10 });
    let compared = 0;
    fc.assert(
      fc.property(answers, answers, (ours, theirs) => {
        const [one, other] = [gradesOf(ours), gradesOf(theirs)];
        if (missedModules(one) !== missedModules(other)) return;
        if (total(Object.values(one)).points !== total(Object.values(other)).points) return;
        compared += 1;
        expect(view(one)).toEqual(view(other));
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

function gradesOf(choices: string[]): Record<string, Grade> {
  const answers = choices.map((choice): Response => ({ kind: 'single', choice }));
  return Object.fromEntries(asked.map((id, n) => [id, grade(questions[id] as Question, [], answers[n])]));
}

function view(grades: Record<string, Grade>) {
  return objectivesToRead({ asked, questions, grades, modules });
}

function missedModules(grades: Record<string, Grade>): string {
  const missed = asked.filter((id) => grades[id]?.points !== 1).map((id) => questions[id]?.objective);
  return modules.map((module) => module.objectives.some((objective) => missed.includes(objective))).join();
}
