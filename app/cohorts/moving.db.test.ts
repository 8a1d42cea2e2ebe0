import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { readLessons } from '~/learning/sample-attempt.ts';
import { findMember } from './membership.server.ts';
import { cohortsToMoveTo, moveMember } from './moving.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

test('a member goes from one of her cohorts to another with all that was learned', async () => {
  const nigora = await viewer('nigora');
  const [osh, talas] = [await cohortOf(nigora), await cohortOf(nigora)];
  const aigerim = await member(osh, 'aigerim');
  await readLessons(aigerim, ['first']);
  expect((await cohortsToMoveTo(nigora, osh.id)).map(({ id }) => id)).toEqual([talas.id]);
  expect(await moveMember(nigora, { cohortId: osh.id, personId: aigerim }, talas.id)).toBe(true);
  expect(await findMember(osh.id, aigerim)).toBeNull();
  expect(await findMember(talas.id, aigerim)).not.toBeNull();
  expect(await db().enrolment.count({ where: { personId: aigerim } })).toBe(1);
  expect(await db().lessonProgress.count({ where: { enrolment: { personId: aigerim } } })).toBe(1);
});

test('nobody is moved out of or into a cohort of another trainer, or one put away', async () => {
  const [nigora, bolot] = [await viewer('nigora'), await viewer('bolot')];
  const [osh, away, foreign] = [await cohortOf(nigora), await cohortOf(nigora), await cohortOf(bolot)];
  await db().cohort.update({ where: { id: away.id }, data: { archivedAt: new Date() } });
  const aigerim = await member(osh, 'aigerim');
  const key = { cohortId: osh.id, personId: aigerim };
  for (const to of [foreign.id, away.id, osh.id]) expect(await moveMember(nigora, key, to)).toBe(false);
  expect(await moveMember(bolot, key, foreign.id)).toBe(false);
  expect(await findMember(osh.id, aigerim)).not.toBeNull();
  expect(await db().auditEvent.count({ where: { verb: 'member.moved' } })).toBe(0);
});
