import { describe, expect, it } from 'vitest';
import { grade } from './grade.ts';
import { matchRecalled } from './recall.ts';
import { awaitsReader, NO_CONCEPT, rescore } from './rescore.ts';
import { recall, words } from './sample-questions.ts';

describe('what is recalled', () => {
  it.each([
    ['Debt', 'debt'],
    ['she owes a lot of money', null],
    ['He OWES MONEY to the foreman', 'debt'],
    ['забрали паспорта', 'papers'],
    ['без паспорта', 'papers'],
    ['большие долги', 'debt'],
    ['зарплату не дают', 'wages'],
    ['долгий рабочий день', null],
    ['долго работает', null],
    ['долгие смены', null],
    ['passports', 'papers'],
    ['passportless', null],
    ['indebtedness', null],
    ['he is not being paid', null],
    ['no-days-off', 'overtime'],
    ['canary-label-wages', 'wages'],
    ['', null],
  ])('finds in %j: %s', (entry, concept) => {
    expect(concepts([entry])).toEqual([concept]);
  });

  it('gives entries that name several things different ones where it can', () => {
    expect(concepts(['passport and wages', 'passport'])).toEqual(['wages', 'papers']);
    expect(concepts(['passport', 'passport and wages'])).toEqual(['papers', 'wages']);
    expect(concepts(['passport', 'his passport'])).toEqual(['papers', 'papers']);
  });

  it('counts different things, no more than are asked for', () => {
    expect(points(['debt', 'his debt', 'her debts'])).toBeCloseTo(1 / 3);
    expect(points(['debt', 'passport', 'wages', 'long hours'])).toBe(1);
    expect(points(['nothing at all'])).toBe(0);
  });
});

describe('after a person has read the rest', () => {
  it('counts what it was found to name', () => {
    expect(rescore(recall, ['debt', 'papers'])).toBeCloseTo(2 / 3);
    expect(rescore(recall, ['debt', 'debt'])).toBeCloseTo(1 / 3);
    expect(rescore(recall, ['debt', NO_CONCEPT])).toBeCloseTo(1 / 3);
    expect(rescore(recall, ['debt', 'unheard-of', null])).toBeCloseTo(1 / 3);
    expect(rescore({ ...recall, concepts: [...recall.concepts, NO_CONCEPT] }, [NO_CONCEPT])).toBe(0);
  });

  it('waits for a reader only while reading can add points', () => {
    const graded = (points: number, concept: string | null) =>
      awaitsReader({ points, maxPoints: 1, recalled: [{ text: 'they hold her ID', concept }] });
    expect(graded(0.5, null)).toBe(true);
    expect(graded(0.5, NO_CONCEPT)).toBe(false);
    expect(graded(1, null)).toBe(false);
    expect(awaitsReader({ points: 0, maxPoints: 1 })).toBe(false);
  });
});

function concepts(entries: string[]) {
  return matchRecalled(recall, [words], entries).map(({ concept }) => concept);
}

function points(entries: string[]) {
  return grade(recall, [words], { kind: 'recall', entries }).points;
}
