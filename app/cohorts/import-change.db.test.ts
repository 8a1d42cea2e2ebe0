import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { findJob } from '~/jobs/job.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { importing, importNow } from './sample-import.ts';

let nigora: Viewer;
let cohort: Cohort;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
});

test('what a member wrote after the trainer had looked stays', async () => {
  const aigerim = await member(cohort, 'aigerim');
  const { confirm } = await importing(nigora, cohort, 'username,region,country\naigerim,Naryn,KG');
  await confirm();
  await db().person.update({ where: { id: aigerim }, data: { region: 'Osh' } });
  await importNow();
  expect(await db().person.findUnique({ where: { id: aigerim } })).toMatchObject({ region: 'Osh', country: 'KG' });
  const filled = await db().auditEvent.findFirstOrThrow({ where: { verb: 'person.details-filled' } });
  expect(filled).toMatchObject({ actorId: nigora.id, subjectId: aigerim, details: { cohort: cohort.id, fields: 1 } });
});

test('whoever has left the trainer’s cohorts meanwhile is neither taken in nor filled in, and it is said', async () => {
  const other = await cohortOf(nigora);
  const daniyar = await member(other, 'daniyar');
  const aigerim = await member(cohort, 'aigerim');
  const { confirm, draftId } = await importing(nigora, cohort, 'username,region\ndaniyar,Osh\naigerim,Naryn');
  await confirm();
  const joinedAt = new Date();
  const elsewhere = await cohortOf(await viewer('bolot'));
  for (const personId of [daniyar, aigerim]) {
    await db().cohortMember.updateMany({ where: { personId }, data: { leftAt: joinedAt } });
    await db().cohortMember.create({ data: { cohortId: elsewhere.id, personId, joinedAt } });
  }
  await importNow();
  expect(await db().cohortMember.count({ where: { cohortId: cohort.id, leftAt: null } })).toBe(0);
  expect(await db().person.count({ where: { region: { not: null } } })).toBe(0);
  expect((await findJob(nigora.id, draftId))?.outcome?.values).toEqual({ added: 0, joined: 0, filled: 0, missed: 2 });
});
