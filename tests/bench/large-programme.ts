import { findCourse } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import { transaction } from '~/db/db.server.ts';
import { quizNow } from '~/learning/asked.server.ts';
import { keepVersion } from '~/learning/quiz-version.server.ts';
import { insertRows, noRows, type Rows } from './insert.ts';
import { papersOf, type Papers } from './papers.ts';
import { addMember, cohortsAndTrainers, type ProgrammeCohort } from './programme-cohorts.ts';
import { accountOf, somebody, type Somebody } from './programme-people.ts';
import { addRun } from './programme-run.ts';
import { DAY_MS } from './programme-walk.ts';

export interface Programme {
  cohorts: ProgrammeCohort[];
  /** The first trains the first cohorts. */
  trainerIds: string[];
  adminId: string;
}

const PEOPLE = 10_000;
const COHORTS = 300;
const DAYS = 3 * 365;
const RUNS = 3;
const PEOPLE_A_TRANSACTION = 100;
const COURSES = ['victim-centred-service', 'trauma-informed-practice', 'smart-navigator', 'computer-literacy'];

/**
 * Three years of a programme until `until`: at `size` 1 ten thousand people in 300 cohorts with a million answers. The
 * same rows each time, whatever the database.
 */
export async function largeProgramme({ size, until }: { size: number; until: Date }): Promise<Programme> {
  const from = new Date(until.getTime() - DAYS * DAY_MS);
  const courses = COURSES.map(courseNamed);
  for (const course of courses) await keepVersion(course.slug, quizNow(course));
  const count = Math.max(1, Math.round(COHORTS * size));
  const { rows, ...programme } = cohortsAndTrainers(count, { courses, from });
  await transaction((tx) => insertRows(tx, rows));
  const around = { cohorts: programme.cohorts, papers: courses.map(papersOf), from, until };
  const people = Math.round(PEOPLE * size);
  for (let first = 0; first < people; first += PEOPLE_A_TRANSACTION) {
    const some = noRows();
    const last = Math.min(first + PEOPLE_A_TRANSACTION, people);
    for (let index = first; index < last; index += 1) addPerson(some, somebody(index), around);
    await transaction((tx) => insertRows(tx, some));
  }
  return programme;
}

interface Around {
  cohorts: ProgrammeCohort[];
  papers: Papers[];
  from: Date;
  until: Date;
}

/** In the next cohort, and one in twenty in the one after it too; who has left is in none. */
function addPerson(rows: Rows, who: Somebody, around: Around) {
  const turn = who.index % around.cohorts.length;
  if (!who.gone) {
    rows.Person.push(accountOf(who, around.from));
    const own = around.cohorts.slice(turn, turn + (who.chance.often(0.05) ? 2 : 1));
    for (const cohort of own) addMember(rows, cohort, who);
  }
  addRuns(rows, who, around);
}

/** Three courses, beginning with those of the cohort, or four; the fourth may be the first once more. */
function addRuns(rows: Rows, who: Somebody, { cohorts, papers, from, until }: Around) {
  const count = RUNS + (who.index % 2);
  const slot = (until.getTime() - from.getTime()) / count;
  let again = false;
  for (let turn = 0; turn < count; turn += 1) {
    const startedAt = new Date(Math.floor(from.getTime() + slot * (turn + who.chance.between(0, 0.9))));
    const next = (who.index % cohorts.length) + (turn === RUNS && again ? 0 : turn);
    const completed = addRun(rows, { who, turn, papers: papers[next % papers.length] as Papers, startedAt, until });
    if (turn === 0) again = completed && who.chance.often(0.2);
  }
}

function courseNamed(slug: string): Course {
  const course = findCourse(slug);
  if (!course) throw new Error(`There is no course ${slug}.`);
  return course;
}
