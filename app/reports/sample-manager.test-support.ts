import { randomUUID } from 'node:crypto';
import type { ScopePart } from '~/accounts/manager-scope.ts';
import { beginSession } from '~/accounts/viewer.server.ts';
import { register, Visitor } from '~/accounts/visitor.test-support.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Role } from '~/db/model.ts';

/** For tests: a programme manager at a browser, who typed the passphrase just now, and may see these parts. */
export async function manager(username: string, parts: ScopePart[], role: Role = 'manager'): Promise<Visitor> {
  const { id } = await register(username, role);
  const visitor = new Visitor();
  await beginSession(visitor.asks('/sign-in'), id);
  const data = parts.map((part) => ({ id: randomUUID(), personId: id, createdAt: now(), ...part }));
  await db().managerScope.createMany({ data });
  return visitor;
}

export const WHOLE = { country: null, organisation: null };

/** As if the passphrase had been typed an hour ago. */
export async function anHourLater() {
  await db().session.updateMany({ data: { confirmedAt: new Date(now().getTime() - 60 * 60 * 1000) } });
}

/** As if a quarter had been closed while completions counted by the second rule alone. */
export async function countedByLaterRule(startsOn: string) {
  const { content } = await db().closedQuarter.findUniqueOrThrow({ where: { startsOn } });
  const changed = JSON.stringify(content).replaceAll('"ruleVersion":1', '"ruleVersion":2');
  await db().closedQuarter.update({ where: { startsOn }, data: { content: JSON.parse(changed) as object } });
}
