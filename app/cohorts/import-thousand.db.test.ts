import { expect, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import { cohortOf, viewer } from './sample-cohort.ts';
import { importing, importNow, many } from './sample-import.ts';

test('a thousand people are made while others read and write', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const { confirm, job } = await importing(nigora, cohort, many(1_000));
  await confirm();
  const waits: number[] = [];
  let over = false;
  const began = performance.now();
  const others = (async () => {
    while (!over) {
      const asked = performance.now();
      await db().person.findUnique({ where: { id: nigora.id } });
      await transaction((tx) => tx.person.update({ where: { id: nigora.id }, data: { locale: 'ky' } }));
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  await importNow();
  const took = performance.now() - began;
  over = true;
  await others;
  expect(await job()).toMatchObject({ state: 'done' });
  expect(await db().cohortMember.count({ where: { cohortId: cohort.id } })).toBe(1_000);
  expect(await db().slip.count()).toBe(1_000);
  expect(waits.length).toBeGreaterThan(10);
  expect(Math.max(...waits)).toBeLessThan(took / 5);
  const again = await importing(nigora, cohort, many(1_000));
  expect(new Set(await again.kinds())).toEqual(new Set(['ask']));
}, 120_000);
