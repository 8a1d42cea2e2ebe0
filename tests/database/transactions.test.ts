import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';

const event = (verb: string) => ({ id: randomUUID(), at: new Date(), verb });

test("B's write outlives A's rollback", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let opened = () => {};
  const open = new Promise<void>((resolve) => (opened = resolve));
  const a = transaction(async (tx) => {
    await tx.auditEvent.create({ data: event('a') });
    opened();
    await held;
    throw new Error('A gives up');
  });
  await open;
  const b = db().auditEvent.create({ data: event('b') });
  setTimeout(release, 50);
  await expect(a).rejects.toThrow('A gives up');
  await b;
  const verbs = (await db().auditEvent.findMany()).map((row) => row.verb);
  expect(verbs).toEqual(['b']);
});

test('sixty transactions at once each end as they should', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, (_, index) =>
      transaction(async (tx) => {
        await tx.auditEvent.create({ data: event(`first ${index}`) });
        await tx.auditEvent.create({ data: event(`second ${index}`) });
        if (index % 3 === 0) throw new Error('given up');
      }),
    ),
  );
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(40);
  expect(await db().auditEvent.count()).toBe(80);
});
