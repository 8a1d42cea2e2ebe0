import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';

const event = (id: string) => ({ id, at: new Date(), verb: 'tested' });

test.runIf(inject('engine') === 'sqlite')('every pooled connection is as durable as the first', async () => {
  // Each transaction holds a connection of its own; the checks stay out of one another's way by only reading.
  const answers = await Promise.all(Array.from({ length: 8 }, () => transaction(pragmas)));
  for (const answer of [...answers, await pragmas(db())]) {
    expect(answer).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1 });
  }
});

test.runIf(inject('engine') === 'postgresql')('a commit waits for the disk', async () => {
  const [row] = await db().$queryRawUnsafe<{ synchronous_commit: string }[]>('SHOW synchronous_commit');
  expect(row?.synchronous_commit).toBe('on');
});

test('a row that belongs to nobody is refused', async () => {
  const orphan = { id: randomUUID(), personId: 'nobody', expiresAt: new Date(), createdAt: new Date() };
  await expect(transaction((tx) => tx.session.create({ data: orphan }))).rejects.toMatchObject({ code: 'P2003' });
  await expect(db().session.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' });
});

test('what is unique stays unique when two come at once', async () => {
  const id = randomUUID();
  const results = await Promise.allSettled([1, 2].map(() => db().auditEvent.create({ data: event(id) })));
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a person has one open enrolment a course, and any number of closed ones', async () => {
  const aigerim = {
    id: 'aigerim',
    username: 'aigerim',
    usernameKey: 'aigerim',
    passwordHash: '',
    createdAt: new Date(),
  };
  await db().person.create({ data: aigerim });
  const run = (open: number | null) => ({
    id: randomUUID(),
    personId: 'aigerim',
    course: 'basics',
    open,
    startedAt: new Date(),
  });
  for (const open of [null, null, 1]) await db().enrolment.create({ data: run(open) });
  await expect(db().enrolment.create({ data: run(1) })).rejects.toMatchObject({ code: 'P2002' });
});

async function pragmas(tx: Tx) {
  const names = ['journal_mode', 'synchronous', 'foreign_keys'];
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const [row] = await tx.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
    const value = Object.values(row ?? {})[0];
    found[name] = typeof value === 'string' ? value : Number(value);
  }
  return found;
}
