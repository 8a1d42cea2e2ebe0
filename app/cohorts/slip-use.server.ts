import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { working } from './slip.ts';

interface SlipKey {
  id: string;
  personId: string;
}

const REPLAY_MS = 15 * 60 * 1000;

/** Spends a slip that opens once; false if somebody was faster. */
export function useOnce(slip: SlipKey, formId: string): Promise<boolean> {
  return transaction((tx) => markUsed(tx, slip, { form: formId, where: { pinHash: null } }));
}

/** Writes a use down while the slip works and is as `where` says; false when it is not. */
export async function markUsed(
  tx: Tx,
  { id, personId }: SlipKey,
  { form, where, data }: { form: string; where: Prisma.SlipWhereInput; data?: { pinHash: string } },
): Promise<boolean> {
  const used = await tx.slip.updateMany({
    where: { AND: [{ id }, working(now()), where] },
    data: { ...data, usedAt: now() },
  });
  if (used.count === 0) return false;
  await record(tx, { verb: 'slip.used', actorId: personId, subjectId: personId, details: { slip: id, form } });
  return true;
}

/** Whether this very form used the slip a moment ago: on a weak line it cannot be known whether the answer arrived. */
export async function sentBefore({ id, personId }: SlipKey, formId: string): Promise<boolean> {
  const since = new Date(now().getTime() - REPLAY_MS);
  const uses = await db().auditEvent.findMany({ where: { subjectId: personId, verb: 'slip.used', at: { gt: since } } });
  return uses.some(({ details }) => isOf(details, { slip: id, form: formId }));
}

/** Wrong PINs since the slip last let somebody in, whenever that was. */
export async function wrongPins(tx: Tx, { id, personId }: SlipKey): Promise<number> {
  const events = await tx.auditEvent.findMany({
    where: { subjectId: personId, verb: { in: ['slip.used', 'slip.pin-wrong'] } },
    orderBy: { at: 'desc' },
  });
  const own = events.filter(({ details }) => isOf(details, { slip: id }));
  const lastUse = own.findIndex(({ verb }) => verb === 'slip.used');
  return lastUse < 0 ? own.length : lastUse;
}

function isOf(details: unknown, wanted: Record<string, string>): boolean {
  const known = details as Record<string, unknown> | null;
  return Object.entries(wanted).every(([name, value]) => known?.[name] === value);
}
