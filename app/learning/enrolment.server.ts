import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Enrolment } from '~/db/model.ts';
import { currentRun, type Run } from './run.ts';
import { readRuns } from './runs.server.ts';

export interface Enrolling {
  personId: string;
  /** Slug. */
  course: string;
}

/** Enrols, or answers with the enrolment that is open. Any number at once end with one. */
export async function enrol(tx: Tx, { personId, course }: Enrolling): Promise<Enrolment> {
  const found = await openEnrolment(tx, { personId, course });
  if (found) return found;
  // A plain insert that loses the race would end the whole transaction on PostgreSQL.
  await tx.$executeRaw`
    INSERT INTO "Enrolment" ("id", "personId", "course", "open", "startedAt")
    VALUES (${randomUUID()}, ${personId}, ${course}, 1, ${now()})
    ON CONFLICT DO NOTHING`;
  const enrolment = await openEnrolment(tx, { personId, course });
  if (!enrolment) throw new Error(`No open enrolment in ${course} after enrolling`);
  return enrolment;
}

/** As `enrol`, for people who are not enrolled in anything yet, since they were made in this transaction. */
export async function enrolNewcomers(tx: Tx, personIds: string[], courses: string[]) {
  const data = personIds.flatMap((personId) =>
    courses.map((course) => ({ id: randomUUID(), personId, course, startedAt: now() })),
  );
  await tx.enrolment.createMany({ data });
}

export function openEnrolment(tx: Tx, { personId, course }: Enrolling): Promise<Enrolment | null> {
  return tx.enrolment.findFirst({ where: { personId, course, open: 1 } });
}

/** What “Start this course” does: a run that is open or completed is gone on with, not begun again. */
export function begin(enrolling: Enrolling): Promise<Run> {
  return transaction((tx) => lockedRun(tx, enrolling));
}

/** The run to write to, enrolling where there is none; others who would write to it wait for this transaction. */
export async function lockedRun(tx: Tx, { personId, course }: Enrolling): Promise<Run> {
  const found = currentRun(await readRuns(tx, personId, course));
  const enrolmentId = found?.enrolmentId ?? (await enrol(tx, { personId, course })).id;
  await tx.$executeRaw`UPDATE "Enrolment" SET "course" = "course" WHERE "id" = ${enrolmentId}`;
  const run = currentRun(await readRuns(tx, personId, course));
  if (!run) throw new Error(`No run through ${course} after enrolling`);
  return run;
}
