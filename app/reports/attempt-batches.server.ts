import { createHmac } from 'node:crypto';
import { secretFor } from '~/accounts/signing-key.server.ts';
import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { AttemptForExport } from './attempt-table.ts';

type Instant = string | Date;

interface Row extends Omit<
  AttemptForExport,
  'run' | 'startedAt' | 'submittedAt' | 'completedAt' | 'passed' | 'awaiting'
> {
  id: string;
  enrolmentId: string;
  startedAt: Instant;
  submittedAt: Instant | null;
  completedAt: Instant | null;
  passed: boolean | number | null;
  awaiting: number | bigint;
}

const BATCH = 500;

/** Every attempt there is, some at a time: each batch begins after the last id of the one before. */
export async function* attemptBatches(size = BATCH): AsyncGenerator<AttemptForExport[]> {
  const secret = secretFor('attempts-export');
  let after = '';
  for (;;) {
    const rows = await attemptsAfter(after, size);
    yield rows.map((row) => ({
      ...row,
      run: pseudonym(secret, row.enrolmentId),
      startedAt: new Date(row.startedAt),
      submittedAt: instantOf(row.submittedAt),
      completedAt: instantOf(row.completedAt),
      passed: row.passed === null ? null : Boolean(row.passed),
      awaiting: Number(row.awaiting),
    }));
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.id;
  }
}

export function recordAttemptsExport(managerId: string, format: 'csv' | 'xlsx'): Promise<void> {
  const entry = { verb: 'attempts.exported', actorId: managerId, subjectId: null, details: { format } };
  return transaction((tx) => record(tx, entry));
}

function attemptsAfter(id: string, size: number): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT a."id", a."enrolmentId", a."quiz", a."form", a."versionHash", a."locale", a."mode", a."startedAt",
           a."submittedAt", a."points", a."maxPoints", a."passed", a."awaiting", e."course", e."completedAt",
           e."countedSex", e."countedBirthYear", e."countedCountry", e."countedSector"
      FROM "Attempt" a JOIN "Enrolment" e ON e."id" = a."enrolmentId"
     WHERE a."id" > ${id}
     ORDER BY a."id"
     LIMIT ${size}`;
}

function instantOf(kept: Instant | null): Date | null {
  return kept === null ? null : new Date(kept);
}

function pseudonym(secret: Buffer, enrolmentId: string): string {
  return createHmac('sha256', secret).update(enrolmentId).digest('hex').slice(0, 16);
}
