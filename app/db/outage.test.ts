import { expect, test } from 'vitest';
import { connect } from './connect.server.ts';
import { isOutage } from './outage.server.ts';

test('a server that does not answer is an outage', async () => {
  const database = await connect({ engine: 'postgresql', url: 'postgres://127.0.0.1:1/nowhere' });
  for (const work of [() => database.person.count(), () => database.$queryRawUnsafe('SELECT 1')]) {
    expect(isOutage(await work().catch((error: unknown) => error))).toBe(true);
  }
  await expect(database.$transaction((tx) => tx.person.count())).rejects.toSatisfy(isOutage);
  await database.$disconnect();
});

test.each([
  new Error('Oh no'),
  new TypeError('x is undefined'),
  Object.assign(new Error('Unique'), { code: 'P2002' }),
  'text',
])('a mistake of ours is none: %s', (error) => expect(isOutage(error)).toBe(false));
