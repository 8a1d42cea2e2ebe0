import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { statementsDuring } from '../setup/database.ts';

test('each statement is seen, raw ones too', async () => {
  const seen = await statementsDuring(async () => {
    await db().person.findUnique({ where: { id: 'nobody' } });
    await db().$queryRaw`SELECT 1`;
  });
  expect(seen).toHaveLength(2);
});
