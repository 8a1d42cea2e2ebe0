import type { Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { transaction } from '~/db/db.server.ts';
import { within } from './cohort.server.ts';
import { working } from './slip.ts';
import { withoutWayIn } from './slip-candidate.ts';
import { slipCandidates } from './slip-list.server.ts';
import { issueSlips, recordSlips, voidWorking, type SlipOrder } from './slip.server.ts';

/** As the form asks: for `personIds`, or, without any, for everyone who has no way in yet. */
export async function issueAsAsked(trainer: Viewer, order: Omit<SlipOrder, 'personIds'> & { personIds?: string[] }) {
  const personIds =
    order.personIds ?? withoutWayIn(await slipCandidates(order.cohortId)).map(({ personId }) => personId);
  await transaction((tx) => issueSlips(tx, trainer, { ...order, personIds }));
}

/** Writes down that these were given to their people; how many were not before. */
export function handOver(trainer: Viewer, cohortId: string, ids: string[]): Promise<number> {
  return transaction(async (tx) => {
    const where = { cohortId, id: { in: ids }, handedOverAt: null, cohort: within(trainer), ...working(now()) };
    const slips = await tx.slip.findMany({ where, select: { id: true, personId: true, cohortId: true } });
    await tx.slip.updateMany({
      where: { id: { in: slips.map(({ id }) => id) }, handedOverAt: null },
      data: { handedOverAt: now() },
    });
    await recordSlips(tx, 'slip.handed-over', trainer.id, slips);
    return slips.length;
  });
}

/** Ends one slip, or all of a cohort that work. Repeating it changes nothing. */
export function voidSlips(trainer: Viewer, cohortId: string, id?: string): Promise<number> {
  return transaction((tx) => voidWorking(tx, trainer, { cohortId, id }));
}
