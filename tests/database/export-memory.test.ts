import { expect, inject, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { addAttempts, ATTEMPTS, MEGABYTES, readExport } from '../bench/export-memory.ts';
import { testAddress } from '../setup/database.ts';

const onOneEngine = test.runIf(inject('engine') === 'sqlite');

onOneEngine('the export of 100,000 attempts takes less than 200 MB of memory', { timeout: 240_000 }, async () => {
  await addAttempts(db());
  expect(await db().attempt.count()).toBe(ATTEMPTS);
  for (const format of ['csv', 'xlsx'] as const) {
    const { megabytes, bytes } = readExport(testAddress(), format);
    expect(megabytes, format).toBeLessThan(MEGABYTES);
    expect(bytes, format).toBeGreaterThan(1_000_000);
  }
});
