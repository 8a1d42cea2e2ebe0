import { randomUUID } from 'node:crypto';
import type { Prisma } from '~/db/model.ts';

type Given<Row, Key extends keyof Row> = Pick<Row, Key> & Partial<Row>;

/** Rows of people and of what they do, with what the tables ask for and a measurement does not. */
export function personRow({
  username,
  ...given
}: Given<Prisma.PersonCreateManyInput, 'username' | 'createdAt'>): Prisma.PersonCreateManyInput {
  return { id: randomUUID(), username, usernameKey: username, passwordHash: '-', ...given };
}

export function enrolmentRow(
  given: Given<Prisma.EnrolmentCreateManyInput, 'personId' | 'course' | 'startedAt'>,
): Prisma.EnrolmentCreateManyInput {
  return { id: randomUUID(), ...given };
}

/** An attempt that was handed in. */
export function attemptRow(
  given: Given<
    Prisma.AttemptCreateManyInput,
    'enrolmentId' | 'quiz' | 'versionHash' | 'startedAt' | 'submittedAt' | 'points' | 'maxPoints'
  >,
): Prisma.AttemptCreateManyInput {
  return { id: randomUUID(), clientId: randomUUID(), seed: 'seed', questions: [], locale: 'en', open: null, ...given };
}
