import { beforeEach, expect, test } from 'vitest';
import { verifyPassphrase } from '~/accounts/passphrase.server.ts';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { findJob } from '~/jobs/job.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { importPeople } from './import-job.server.ts';
import { roster } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { everything, importing, importNow, many } from './sample-import.ts';
import { setArchived } from './settings.server.ts';

let nigora: Viewer;
let cohort: Cohort;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
});

const called = (usernameKey: string) => db().person.findUniqueOrThrow({ where: { usernameKey } });
test('the new get an account without a passphrase, a place in the cohort and its courses, and a slip each', async () => {
  const table =
    'Логин;ФИО;Имя латиницей;Страна;Пол;В группе с\nbakyt;Бакыт Асанов;Bakyt Asanov;KG;м;02.03.2026\n;Дана Усенова;;;;';
  const { confirm, draftId } = await importing(nigora, cohort, table);
  expect(await confirm()).toBe('confirmed');
  await importNow();
  const bakyt = await called('bakyt');
  expect(bakyt).toMatchObject({
    ...{
      role: 'learner',
      certificateName: 'Бакыт Асанов',
      certificateLatin: 'Bakyt Asanov',
      country: 'KG',
      sex: 'male',
    },
    ...{ locale: 'en', email: null, demo: false },
  });
  expect(await verifyPassphrase(bakyt.passwordHash, bakyt.passwordHash)).toBe(false);
  expect(
    (await roster(cohort.id, COURSE.slug)).map(({ username, joinedAt }) => [
      username,
      joinedAt.toISOString().slice(0, 10),
    ]),
  ).toEqual([
    ['bakyt', '2026-03-02'],
    ['dana.usenova', new Date().toISOString().slice(0, 10)],
  ]);
  expect(await db().enrolment.count({ where: { course: COURSE.slug, open: 1 } })).toBe(2);
  expect(await db().slip.count({ where: { cohortId: cohort.id, voidedAt: null } })).toBe(2);
  expect(await findJob(nigora.id, draftId)).toMatchObject({
    state: 'done',
    outcome: {
      words: 'importing.outcome',
      values: { added: 2, joined: 0, filled: 0 },
      to: `/teach/${cohort.id}/slips`,
    },
  });
  const events = await db().auditEvent.findMany({ where: { verb: { in: ['person.added', 'cohort.imported'] } } });
  expect(events).toHaveLength(3);
  expect(events.find(({ verb }) => verb === 'cohort.imported')).toMatchObject({
    ...{ actorId: nigora.id, subjectId: cohort.id },
    details: { added: 2, joined: 0, filled: 0, missed: 0 },
  });
  expect(JSON.stringify(events)).not.toMatch(/Бакыт|bakyt|Дана|dana/);
});

test('of a member only what is empty gets filled, and never the address for letters', async () => {
  const aigerim = await member(cohort, 'aigerim');
  await db().person.update({ where: { id: aigerim }, data: { region: 'Osh' } });
  const { confirm } = await importing(nigora, cohort, 'username,region,country,email\naigerim,Naryn,KG,a@example.org');
  await confirm();
  await importNow();
  expect(await called('aigerim')).toMatchObject({ region: 'Osh', country: 'KG', email: null });
  expect(await db().slip.count()).toBe(0);
});

test('a member of another cohort of hers joins when the trainer says that it is the same person', async () => {
  const aigerim = await member(await cohortOf(nigora), 'aigerim');
  await db().person.update({ where: { id: aigerim }, data: { certificateName: 'Айгерим Сериккызы' } });
  const { confirm, decideThat, kinds } = await importing(nigora, cohort, 'name\nSerikkyzy Aigerim\nБакыт Асанов');
  expect(await kinds()).toEqual(['ask', 'add']);
  await decideThat({ 2: `person:${aigerim}`, 99: 'other', 3: 'nonsense' });
  expect(await kinds()).toEqual(['join', 'add']);
  await confirm();
  await importNow();
  expect((await roster(cohort.id, COURSE.slug)).map(({ username }) => username)).toEqual(['aigerim', 'bakyt.asanov']);
  expect(await db().person.count({ where: { role: 'learner' } })).toBe(2);
});

test('a row without an answer is not written', async () => {
  await db().person.update({
    where: { id: await member(cohort, 'aigerim') },
    data: { certificateName: 'Айгерим Сериккызы' },
  });
  const { confirm } = await importing(nigora, cohort, 'name\nAigerim Serikkyzy\nБакыт Асанов');
  await confirm({ leaveOut: true });
  await importNow();
  expect((await roster(cohort.id, COURSE.slug)).map(({ username }) => username)).toEqual(['aigerim', 'bakyt.asanov']);
});

test('confirmed twice, and stopped in the middle, it makes nobody twice', async () => {
  const { confirm, job, plan, draftId } = await importing(nigora, cohort, many(45));
  const { seen } = await plan();
  expect(await Promise.all([confirm({ seen }), confirm({ seen })])).toEqual(['confirmed', 'confirmed']);
  const asked = { ...(await job()), done: 0 };
  let calls = 0;
  const stopping = { progress: () => (++calls === 2 ? Promise.reject(new Error('power cut')) : Promise.resolve()) };
  await expect(importPeople(asked, stopping)).rejects.toThrow('power cut');
  expect(await db().cohortMember.count({ where: { cohortId: cohort.id } })).toBe(40);
  const outcome = await importPeople(asked, { progress: () => Promise.resolve() });
  expect(outcome.values).toMatchObject({ added: 45, missed: 0 });
  const before = await everything();
  expect(before.members).toHaveLength(45);
  expect(before.slips).toBe(45);
  await importNow();
  expect(await everything()).toEqual(before);
  expect(await confirm({ seen })).toBe('confirmed');
  expect((await findJob(nigora.id, draftId))?.outcome?.values).toMatchObject({ added: 45 });
});

test('a username that somebody took meanwhile stays theirs, and it is said', async () => {
  const { confirm, draftId } = await importing(nigora, cohort, 'username\nbakyt\ndana');
  await confirm();
  await viewer('bakyt', 'learner');
  await importNow();
  expect((await roster(cohort.id, COURSE.slug)).map(({ username }) => username)).toEqual(['dana']);
  expect((await findJob(nigora.id, draftId))?.outcome).toMatchObject({
    words: 'importing.outcomeMissed',
    values: { added: 1, missed: 1 },
  });
});

test.each([
  ['has been put away', () => setArchived(nigora, cohort.id, true)],
  ['is somebody else’s now', () => db().cohortTrainer.deleteMany()],
  [
    'has a trainer who is one no more',
    () => db().person.update({ where: { id: nigora.id }, data: { role: 'learner' } }),
  ],
])('into a cohort that %s nothing is written', async (_why, happens) => {
  const { confirm, job } = await importing(nigora, cohort, many(3));
  await confirm();
  await happens();
  const before = await everything();
  await importNow();
  expect(await everything()).toEqual(before);
  expect((await job()).result).toEqual({ words: 'importing.outcomeRefused' });
});
