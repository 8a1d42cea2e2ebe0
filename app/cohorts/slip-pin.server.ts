import { spend, type Limit, type Refused } from '~/accounts/limits.server.ts';
import { hashPassphrase, verifyPassphrase } from '~/accounts/passphrase.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { transaction } from '~/db/db.server.ts';
import { LOCKED, NO_PIN_YET, working } from './slip.ts';
import type { FoundSlip, PinAsked, SlipForm } from './slip-entry.server.ts';
import { foldPin, pinProblem } from './slip-pin.ts';
import { markUsed, wrongPins } from './slip-use.server.ts';

type NotYet = PinAsked | { unusable: 'locked' | 'voided' } | Refused;

const MOST_WRONG_PINS = 5;
/** Many at once cannot be tried before the first is counted. */
const SLIP: Limit = { name: 'slip-pin.slip', points: MOST_WRONG_PINS };
const ADDRESS: Limit = { name: 'slip-pin.address', points: 100 };

/** Uses a slip that opens again and again: whoever comes first chooses a PIN. Null when they are in. */
export async function useWithPin(slip: FoundSlip, form: SlipForm, ip: string): Promise<NotYet | null> {
  if (slip.pinHash === NO_PIN_YET) return choosePin(slip, form);
  if (form.pin === undefined) return { ask: 'pin' };
  const pin = foldPin(form.pin);
  if (pin === '') return { ask: 'pin', problem: 'pinMissing' };
  const tries = await spend([
    { limit: SLIP, key: [slip.id] },
    { limit: ADDRESS, key: [ip] },
  ]);
  if (tries.refused) return tries;
  if (!(await verifyPassphrase(slip.pinHash ?? undefined, pin))) return countWrong(slip);
  await tries.giveBack();
  const where = { pinHash: slip.pinHash };
  const used = await transaction((tx) => markUsed(tx, slip, { form: form.formId, where }));
  return used ? null : { unusable: 'voided' };
}

async function choosePin(slip: FoundSlip, { pin, pinAgain, formId }: SlipForm): Promise<NotYet | null> {
  if (pin === undefined) return { ask: 'choosePin' };
  const problem = pinProblem(pin, pinAgain ?? '');
  if (problem) return { ask: 'choosePin', problem };
  const data = { pinHash: await hashPassphrase(foldPin(pin)) };
  const where = { pinHash: NO_PIN_YET };
  const chosen = await transaction((tx) => markUsed(tx, slip, { form: formId, where, data }));
  return chosen ? null : { ask: 'pin' };
}

/** After so many the slip is locked for good, and the trainer issues another. */
function countWrong(slip: FoundSlip): Promise<NotYet> {
  return transaction(async (tx) => {
    // Writing to the slip first lets one try be counted after the other.
    await tx.slip.update({ where: { id: slip.id }, data: { id: slip.id } });
    const about = { actorId: null, subjectId: slip.personId, details: { slip: slip.id } };
    await record(tx, { verb: 'slip.pin-wrong', ...about });
    const left = MOST_WRONG_PINS - (await wrongPins(tx, slip));
    if (left > 0) return { ask: 'pin', problem: 'pinWrong', left };
    const locked = await tx.slip.updateMany({
      where: { id: slip.id, ...working(now()) },
      data: { voidedAt: now(), pinHash: LOCKED },
    });
    if (locked.count > 0) await record(tx, { verb: 'slip.locked', ...about });
    return { unusable: 'locked' };
  });
}
