import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';

/** `id` is made by the page: the same one again changes nothing. */
export interface Granting {
  id: string;
  enrolmentId: string;
  grantedById: string;
}

/** One more try of the final test; false when this one had been granted before. */
export function grantTries(tx: Tx, granting: Granting): Promise<boolean> {
  return allow(tx, { ...granting, extraTries: 1, dueOn: null });
}

/** A later day to be finished by, `YYYY-MM-DD`; false when this one had been granted before. */
export function extendDue(tx: Tx, granting: Granting & { dueOn: string }): Promise<boolean> {
  return allow(tx, { ...granting, extraTries: 0 });
}

/** As `extendDue`, for many at once. */
export async function extendDueOf(
  tx: Tx,
  { enrolmentIds, ...grant }: { enrolmentIds: string[]; dueOn: string; grantedById: string },
) {
  const data = enrolmentIds.map((enrolmentId) => ({ id: randomUUID(), enrolmentId, ...grant, createdAt: now() }));
  await tx.allowance.createMany({ data });
}

/** A plain insert that comes twice at once would end the whole transaction on PostgreSQL. */
async function allow(tx: Tx, row: Granting & { extraTries: number; dueOn: string | null }): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "Allowance" ("id", "enrolmentId", "extraTries", "dueOn", "grantedById", "createdAt")
    VALUES (${row.id}, ${row.enrolmentId}, ${row.extraTries}, ${row.dueOn}, ${row.grantedById}, ${now()})
    ON CONFLICT DO NOTHING`;
  return inserted > 0;
}
