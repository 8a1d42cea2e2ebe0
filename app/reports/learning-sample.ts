import { randomUUID } from 'node:crypto';
import { db } from '~/db/db.server.ts';
import { keepVersion } from '~/learning/quiz-version.server.ts';
import { COURSE, sampleQuiz } from '~/learning/sample-course.ts';

/** One run through the course, with the tests that were taken in it. */
export interface Taken {
  /** Points of ten; null: not taken. */
  pre?: number | null;
  post?: number | null;
  order?: 'AB' | 'BA';
  on?: string;
  person?: string;
  country?: string;
  organisation?: string;
  languages?: [string, string];
  modes?: [string, string];
  awaiting?: number;
  course?: string;
}

/** For tests: a run that nobody’s account is tied to, unless a person is named. */
export async function taken({
  pre = 4,
  post = 7,
  order = 'AB',
  on = '2027-02-10',
  course = COURSE.slug,
  ...rest
}: Taken) {
  const id = randomUUID();
  const { country, organisation } = rest;
  const startedAt = new Date(`${on}T04:00:00Z`);
  const completed = { completedAt: startedAt, countedCountry: country, countedOrganisation: organisation };
  await db().enrolment.create({
    data: { id, course, open: null, startedAt, personId: rest.person, ...(rest.person ? {} : completed) },
  });
  const version = sampleQuiz();
  await keepVersion(COURSE.slug, version);
  for (const [at, quiz, points] of [[0, 'pre', pre] as const, [1, 'post', post] as const]) {
    if (points === null) continue;
    await db().attempt.create({
      data: {
        id: randomUUID(),
        clientId: randomUUID(),
        enrolmentId: id,
        quiz,
        form: order[at],
        versionHash: version.hash,
        seed: 'seed',
        questions: [],
        locale: rest.languages?.[at] ?? 'ru',
        mode: rest.modes?.[at] ?? 'screen',
        open: null,
        startedAt,
        submittedAt: startedAt,
        points,
        maxPoints: 10,
        awaiting: at === 1 ? (rest.awaiting ?? 0) : 0,
      },
    });
  }
}

/** For tests: so many runs, in turns a point above and a point below, and in turns with either form first. */
export async function group(count: number, each: Taken = {}) {
  for (let index = 0; index < count; index += 1) {
    const off = index % 2 === 0 ? 1 : -1;
    await taken({
      order: index % 2 === 0 ? 'AB' : 'BA',
      ...each,
      pre: (each.pre ?? 4) + off,
      post: (each.post ?? 7) + off,
    });
  }
}
