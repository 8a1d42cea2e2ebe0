import { randomUUID } from 'node:crypto';
import type { Course } from '~/catalog/course.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { completeIfEarned } from './award.server.ts';
import type { Courses } from './courses.server.ts';
import type { Issuing } from './issue.server.ts';
import type { Printed } from './printed.ts';
import { loadSigningKey } from './signature.server.ts';

loadSigningKey(Buffer.alloc(32, 7));

/** A small course for tests, in Russian and English. */
export const COURSE: Course = {
  slug: 'steps',
  state: 'ready',
  code: 'STP',
  audience: 'adults',
  languages: ['ru', 'en'],
  hours: { count: 6, unit: 'academic' },
  final: { draw: 4, pass: 75, tries: 3, waitHours: 12 },
  validYears: null,
  attendance: null,
  outcomes: null,
  modules: [{ id: 'ground', objectives: ['see'], lessons: ['first', 'second'] }],
  renamed: { 'second-of-old': 'second' },
  alternatives: [],
};

export const COURSES: Courses = {
  find: (slug) => (slug === COURSE.slug ? COURSE : undefined),
  title: (_course, locale) => (locale === 'en' ? 'Steps' : 'Шаги'),
};

export const PRINTED: Printed = {
  version: 1,
  code: '7Q2KABCD9EFG1HJK2MNP3QRS4TVW',
  number: 'STP-2026-000001',
  revision: 1,
  name: 'Ахметова Айгерим',
  latinName: null,
  rank: null,
  place: null,
  course: 'steps',
  languages: [{ locale: 'ru', title: 'Шаги' }],
  hours: { count: 6, unit: 'academic' },
  score: 92,
  passMark: 75,
  issuedOn: '2026-11-24',
  validUntil: null,
  issuer: 'Safe Steps',
};

export async function signUp(username: string, facts: Partial<Person> = {}): Promise<string> {
  const id = randomUUID();
  await db().person.create({
    data: { id, username, usernameKey: username, passwordHash: '-', createdAt: now(), ...facts },
  });
  return id;
}

export async function enrolled(personId: string): Promise<string> {
  const id = randomUUID();
  await db().enrolment.create({ data: { id, personId, course: COURSE.slug, startedAt: now() } });
  return id;
}

export async function readLessons(enrolmentId: string, lessons = lessonSlugs(COURSE)) {
  const at = now();
  await db().lessonProgress.createMany({
    data: lessons.map((lesson) => ({ enrolmentId, lesson, openedAt: at, completedAt: at })),
  });
}

export async function takeFinal(enrolmentId: string, points: number) {
  const hash = randomUUID();
  await db().quizVersion.create({ data: { hash, course: COURSE.slug, content: {}, createdAt: now() } });
  await db().attempt.create({
    data: {
      id: randomUUID(),
      clientId: randomUUID(),
      enrolmentId,
      quiz: 'final',
      versionHash: hash,
      seed: '',
      questions: [],
      locale: 'ru',
      open: null,
      startedAt: now(),
      submittedAt: now(),
      points,
      maxPoints: 4,
      passed: points >= 3,
    },
  });
}

/** Somebody who has done all of the course. */
export async function graduate(username: string, facts: Partial<Person> = {}) {
  const personId = await signUp(username, facts);
  const enrolmentId = await enrolled(personId);
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 3);
  await transaction((tx) => completeIfEarned(tx, enrolmentId, COURSES));
  return { personId, enrolmentId };
}

export function asking(who: { personId: string; enrolmentId: string }, facts: Partial<Issuing> = {}): Issuing {
  return { ...who, name: 'Ахметова Айгерим', locale: 'ru', clientId: randomUUID(), ...facts };
}
