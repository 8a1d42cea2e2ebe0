import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Trades } from './job.ts';

const added = new Map<string, number>();

/** Orders what is done unasked, once a span: the id is made of the span, so that of several instances one orders it. */
export async function addRecurring(trades: Trades) {
  for (const [kind, { everyMinutes }] of Object.entries(trades)) {
    if (!everyMinutes) continue;
    const span = Math.floor(now().getTime() / (everyMinutes * 60_000));
    if (added.get(kind) === span) continue;
    const id = `${kind}@${span}`;
    const order = { id, kind, payload: {}, runAt: now(), createdAt: now() };
    await db().job.upsert({ where: { id }, create: order, update: {} });
    added.set(kind, span);
  }
}

/** For tests: as a process that has just started. */
export function forgetRecurring() {
  added.clear();
}
