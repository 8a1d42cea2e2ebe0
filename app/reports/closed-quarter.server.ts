import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { env } from '~/env.server.ts';
import { freeze, type Counting, type FrozenQuarter } from './closed-quarter.ts';
import type { Closing } from './completion-fact.ts';
import { firstCompletion } from './completion-facts.server.ts';
import { countNow, placeOf } from './figures-count.server.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators.server.ts';
import { boundsOf, isQuarter, quarterAfter, quartersIn, yearOf, type Quarter } from './quarter.ts';

export interface ClosedFigures extends Closing {
  content: FrozenQuarter;
}

export type CloseRefusal = 'not-allowed' | 'no-such-quarter' | 'not-over' | 'not-next';
export type CloseAnswer = { closed: Closing; isNew: boolean } | { refused: CloseRefusal; next: Quarter | null };

/** So long before now everything has been written that was recorded until then: a transaction lasts 15 seconds at most. */
const SETTLING_MS = 60_000;

/** Freezes a quarter's figures, for good. Again, it answers with when that was. Quarters are closed one after another. */
export async function closeQuarter(viewer: Pick<Viewer, 'id' | 'role'>, startsOn: Quarter): Promise<CloseAnswer> {
  if (!(await mayClose(viewer))) return { refused: 'not-allowed', next: null };
  const before = await closings();
  const found = before.find((closing) => closing.startsOn === startsOn);
  if (found) return { closed: found, isNew: false };
  const next = await nextToClose(before);
  if (!isQuarter(startsOn)) return { refused: 'no-such-quarter', next };
  const closedAt = new Date(now().getTime() - SETTLING_MS);
  if (boundsOf(startsOn, env().TIME_ZONE).until > closedAt) return { refused: 'not-over', next };
  if (next !== startsOn) return { refused: 'not-next', next };
  const closing = { startsOn, closedAt };
  // With this one among them, so that what was recorded since counts in the next.
  const content = await figuresToFreeze(startsOn, [...before, closing]);
  return keep(viewer.id, closing, content);
}

/** The one quarter that can be closed next, over or not; null before anybody completed anything. */
export async function nextToClose(known?: Closing[]): Promise<Quarter | null> {
  const last = (known ?? (await closings())).at(-1);
  if (last) return quarterAfter(last.startsOn);
  const first = await firstCompletion();
  return first && quartersIn(env().TIME_ZONE)(first);
}

/** An administrator, or a manager of the whole programme. */
export async function mayClose({ id, role }: Pick<Viewer, 'id' | 'role'>): Promise<boolean> {
  if (role === 'admin') return true;
  if (role !== 'manager') return false;
  const whole = { personId: id, country: null, organisation: null };
  return (await db().managerScope.findFirst({ where: whole, select: { id: true } })) !== null;
}

/** In order. */
export async function closings(): Promise<Closing[]> {
  return db().closedQuarter.findMany({ select: { startsOn: true, closedAt: true }, orderBy: { startsOn: 'asc' } });
}

/** Of these quarters, those that are closed, in order. */
export async function closedFigures(quarters: Quarter[]): Promise<ClosedFigures[]> {
  const rows = await db().closedQuarter.findMany({
    where: { startsOn: { in: quarters } },
    select: { startsOn: true, closedAt: true, content: true },
    orderBy: { startsOn: 'asc' },
  });
  return rows.map((row) => ({ ...row, content: row.content as unknown as FrozenQuarter }));
}

/** Indicators whose years begin in another month count a person by another year, and so from other facts. */
async function figuresToFreeze(quarter: Quarter, closings: Closing[]): Promise<FrozenQuarter> {
  const timeZone = env().TIME_ZONE;
  const calendar = { closings, quarterOf: quartersIn(timeZone) };
  const byStart = new Map<number, Indicator[]>();
  for (const each of indicators()) byStart.set(each.yearStarts, [...(byStart.get(each.yearStarts) ?? []), each]);
  const countings: Counting[] = [];
  for (const [yearStarts, some] of byStart) {
    const place = await placeOf(yearOf(quarter, yearStarts), yearStarts, calendar, timeZone);
    countings.push(...(await countNow(some, quarter, place)));
  }
  return freeze(countings, timeZone);
}

/** Whoever comes second finds what the first one kept. */
async function keep(actorId: string, closing: Closing, content: FrozenQuarter): Promise<CloseAnswer> {
  return transaction(async (tx) => {
    const row = { ...closing, closedById: actorId, content: content as unknown as Prisma.InputJsonValue };
    const { count } = await tx.closedQuarter.createMany({ data: [row] });
    await record(tx, { verb: 'quarter.closed', actorId, subjectId: closing.startsOn });
    return { closed: closing, isNew: count === 1 };
  }).catch(async (error: unknown) => {
    const [found] = (await closings()).filter(({ startsOn }) => startsOn === closing.startsOn);
    if (!found) throw error;
    return { closed: found, isNew: false };
  });
}
