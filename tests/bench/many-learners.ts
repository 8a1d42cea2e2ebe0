import { randomUUID } from 'node:crypto';
import { createSession } from '~/accounts/session.server.ts';
import { connect, databaseAddress } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { demoCourse } from './lesson-paths.ts';

/** Adds learners who have begun the course to the database of a server that runs; the answer is their cookies. */
export async function manyLearners(dataFolder: string, count: number): Promise<string[]> {
  const database = await connect(databaseAddress({ DATA_DIR: dataFolder }));
  useDatabase(database);
  const at = new Date();
  const people = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), username: `learner-${index}` }));
  try {
    await database.person.createMany({
      data: people.map(({ id, username }) => ({
        id,
        username,
        usernameKey: username,
        passwordHash: '-',
        createdAt: at,
      })),
    });
    await database.enrolment.createMany({
      data: people.map(({ id }) => ({ id: randomUUID(), personId: id, course: demoCourse().slug, startedAt: at })),
    });
    const cookies: string[] = [];
    for (const { id } of people) cookies.push(`session=${await createSession(id)}`);
    return cookies;
  } finally {
    await database.$disconnect();
  }
}
