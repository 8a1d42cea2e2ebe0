import { randomUUID } from 'node:crypto';
import { createSession } from '~/accounts/session.server.ts';
import { connect, databaseAddress, type Database } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { demoCourse } from './lesson-paths.ts';
import { enrolmentRow, personRow } from './rows.ts';

/** Adds learners who have begun the course to the database of a server that runs; the answer is their cookies. */
export function manyLearners(dataFolder: string, count: number): Promise<string[]> {
  const at = new Date();
  const people = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), username: `learner-${index}` }));
  return besideServer(dataFolder, async (database) => {
    await database.person.createMany({
      data: people.map((person) => personRow({ ...person, createdAt: at })),
    });
    await database.enrolment.createMany({
      data: people.map(({ id }) => enrolmentRow({ personId: id, course: demoCourse().slug, startedAt: at })),
    });
    const cookies: string[] = [];
    for (const { id } of people) cookies.push(await cookieOf(id));
    return cookies;
  });
}

/** Somebody with an account comes in, and has typed their passphrase just now; the answer is the cookie. */
export async function cookieOf(personId: string): Promise<string> {
  return `session=${await createSession(personId, { confirmed: true })}`;
}

/** Work on the database of a server that runs. */
export async function besideServer<T>(dataFolder: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(databaseAddress({ DATA_DIR: dataFolder }));
  useDatabase(database);
  try {
    return await work(database);
  } finally {
    await database.$disconnect();
  }
}
