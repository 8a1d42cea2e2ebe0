import { expect, test } from 'vitest';
import { findCourse, quizBundle } from '~/catalog/catalog.server.ts';
import { lessonSlugs, type Course } from '~/catalog/course.ts';
import { db } from '~/db/db.server.ts';
import { hasPassed, mark } from '~/learning/marking.ts';
import type { Response } from '~/quizzes/question.ts';
import { noRows } from '../bench/insert.ts';
import { largeProgramme } from '../bench/large-programme.ts';
import { papersOf } from '../bench/papers.ts';
import { somebody } from '../bench/programme-people.ts';
import { addRun } from '../bench/programme-run.ts';

const UNTIL = new Date('2026-11-24T00:00:00Z');
const SIZE = 0.006;

test('a small part of the programme is as large as it says, and sound', { timeout: 120_000 }, async () => {
  const { cohorts, trainerIds } = await largeProgramme({ size: SIZE, until: UNTIL });
  expect(cohorts).toHaveLength(2);
  expect(await db().person.count({ where: { role: 'learner' } })).toBe(60);
  expect(await db().answer.count()).toBeGreaterThanOrEqual(1_000_000 * SIZE);
  for (const { id } of cohorts) {
    const members = await db().cohortMember.count({ where: { cohortId: id } });
    expect(members).toBeGreaterThanOrEqual(29);
    expect(members).toBeLessThanOrEqual(40);
    expect(await db().cohortTrainer.count({ where: { cohortId: id, personId: { in: trainerIds } } })).toBe(2);
  }
  await expectSoundRuns();
  await expectSoundAttempts();
});

async function expectSoundRuns() {
  const runs = await db().enrolment.findMany({
    include: { person: true, attempts: true, progress: true, certificate: true },
  });
  const completed = runs.filter(({ completedAt }) => completedAt !== null);
  expect(completed.length / runs.length).toBeGreaterThan(0.5);
  expect(completed.length / runs.length).toBeLessThan(0.7);
  for (const run of runs) {
    const { person, completedAt, recordedAt, open, attempts, progress, certificate } = run;
    expect(run.personId === null).toBe(run.countedKey !== null);
    const seen = [
      run.startedAt,
      ...attempts.map((attempt) => attempt.startedAt),
      ...progress.map((one) => one.openedAt),
    ];
    expect(Math.max(...seen.map(Number))).toBeLessThanOrEqual(Number(UNTIL));
    if (!completedAt) {
      expect([open, recordedAt, run.ruleVersion, run.countedSex, certificate]).toEqual([1, null, null, null, null]);
      continue;
    }
    expect(open).toBeNull();
    expect(Number(recordedAt)).toBeGreaterThanOrEqual(Number(completedAt));
    expect(progress).toHaveLength(lessonSlugs(courseOf(run)).length);
    expect(attempts.some(({ quiz, passed }) => quiz === 'final' && passed)).toBe(true);
    const { countedSex, countedBirthYear, countedCountry, countedSector, countedOrganisation } = run;
    if (person) {
      const { sex, birthYear, country, sector, organisation } = person;
      expect([countedSex, countedBirthYear, countedCountry]).toEqual([sex, birthYear, country]);
      expect([countedSector, countedOrganisation]).toEqual([sector, organisation]);
    }
  }
}

/** What is kept is what marking the same answers again would give. */
async function expectSoundAttempts() {
  const attempts = await db().attempt.findMany({ take: 200, include: { answers: true, enrolment: true } });
  for (const { quiz, answers, enrolment, form, passed, ...attempt } of attempts) {
    const course = courseOf(enrolment);
    const bundle = quizBundle(course);
    const asked = attempt.questions as string[];
    const responses = Object.fromEntries(answers.map(({ question, response }) => [question, response as Response]));
    const marked = mark(bundle, asked, responses);
    expect([attempt.points, attempt.maxPoints]).toEqual([marked.points, marked.maxPoints]);
    expect(passed).toBe(hasPassed(quiz, marked, course.final.pass));
    expect(form).toBe(quiz === 'final' ? null : (quiz === 'pre') === (enrolment.formOrder === 'AB') ? 'A' : 'B');
    expect(answers.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(marked.points, 5);
  }
}

test('the same person does the same each time', () => {
  const course = findCourse('victim-centred-service');
  if (!course) throw new Error('There is no such course.');
  const papers = papersOf(course);
  const rowsOf = (index: number) => {
    const rows = noRows();
    addRun(rows, { who: somebody(index), turn: 0, papers, startedAt: new Date('2024-03-01T00:00:00Z'), until: UNTIL });
    return rows;
  };
  expect(rowsOf(7)).toEqual(rowsOf(7));
  expect(rowsOf(7)).not.toEqual(rowsOf(8));
});

function courseOf({ course }: { course: string }): Course {
  const found = findCourse(course);
  if (!found) throw new Error(`There is no course ${course}.`);
  return found;
}
