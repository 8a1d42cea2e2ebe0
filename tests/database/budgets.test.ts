import { expect, test } from 'vitest';
import { countedPages } from '../bench/counted-pages.ts';
import { statementsDuring } from '../setup/database.ts';

test('a page asks the database no more often than its budget allows', async () => {
  const counted = new Map<string, number>();
  for (const { name, budget, visit } of await countedPages()) {
    const seen = await statementsDuring(visit);
    counted.set(name, seen.length);
    expect(seen.length, `${name}:\n${seen.join('\n')}`).toBeLessThanOrEqual(budget);
    expect(seen.length, `${name} was not counted`).toBeGreaterThan(0);
  }
  expect(counted.get('cohort page of 200')).toBe(counted.get('cohort page of 20'));
});
