import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';

export interface AuditEntry {
  /** Past tense, in the field's words: `certificate.revoked`, `recovery-code.issued`. */
  verb: string;
  actorId: string | null;
  subjectId: string | null;
  /** Ids and numbers only: no names, answers, addresses or tokens. */
  details?: Record<string, string | number | boolean | null>;
}

/** Who did what to whom; in the transaction that does it, so that neither stands alone. */
export async function record(tx: Tx, entry: AuditEntry) {
  await tx.auditEvent.create({ data: { id: randomUUID(), at: now(), ...entry } });
}

/** As `record`, for many at once. */
export async function recordAll(tx: Tx, entries: AuditEntry[]) {
  await tx.auditEvent.createMany({ data: entries.map((entry) => ({ id: randomUUID(), at: now(), ...entry })) });
}
