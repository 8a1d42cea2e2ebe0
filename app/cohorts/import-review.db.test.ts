import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { COURSE } from '~/learning/sample-course.ts';
import { toCsv } from '~/print/csv.server.ts';
import { findImport } from './import-draft.server.ts';
import { localDay } from './local-day.ts';
import { rosterColumns } from './roster-export.ts';
import { roster, type RosterRow } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import { everything, importing } from './sample-import.ts';

let nigora: Viewer;
let cohort: Cohort;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortOf(nigora);
});

const name = (id: string, certificateName: string) => db().person.update({ where: { id }, data: { certificateName } });

test('nothing is written before the word is given', async () => {
  const before = await everything();
  const { plan, draftId } = await importing(nigora, cohort, 'name\nАйгерим Сериккызы\nБакыт Асанов');
  expect((await plan()).steps).toMatchObject([
    { row: 2, do: 'add', username: 'aigerim.serikkyzy' },
    { row: 3, do: 'add', username: 'bakyt.asanov' },
  ]);
  expect(await everything()).toEqual(before);
  expect(await db().job.findUnique({ where: { id: draftId } })).toMatchObject({ state: 'draft' });
});

test('an export of the cohort, imported again, changes nothing', async () => {
  await name(await member(cohort, 'aigerim'), 'Айгерим Сериккызы');
  await name(await member(cohort, '-daniyar'), 'Данияр');
  await member(cohort, 'nurlan');
  for (const locale of ['en', 'ru'] as const) {
    const head = rosterColumns(translateIn(locale)).map((column) => column.head);
    const told = (row: RosterRow) => ['steps', row.username, row.name, localDay(row.joinedAt, cohort.timeZone)];
    const rows = (await roster(cohort.id, COURSE.slug)).map(told);
    // A cohort with two courses has everybody twice.
    const { plan, kinds } = await importing(nigora, cohort, toCsv(head, [...rows, ...rows]));
    expect(await kinds()).toEqual(['same', 'same', 'same', 'repeat', 'repeat', 'repeat']);
    expect((await plan()).steps).toEqual([]);
  }
});

test('the same form twice is one draft; corrected rows are another', async () => {
  const formId = '00000000-0000-4000-8000-000000000001';
  const first = await importing(nigora, cohort, 'name\nБакыт Асанов', formId);
  const again = await importing(nigora, cohort, 'name\nБакыт Асанов', formId);
  const corrected = await importing(nigora, cohort, 'name\nБакыт Усенов', formId);
  expect(again.draftId).toBe(first.draftId);
  expect(corrected.draftId).not.toBe(first.draftId);
});

test('a draft is nobody else’s, and belongs to one cohort', async () => {
  const { draftId } = await importing(nigora, cohort, 'name\nБакыт Асанов');
  expect(await findImport(nigora, cohort.id, draftId)).not.toBeNull();
  expect(await findImport(nigora, (await cohortOf(nigora)).id, draftId)).toBeNull();
  expect(await findImport(await viewer('bolot'), cohort.id, draftId)).toBeNull();
});

test('whoever is in no cohort of the trainer’s is not told apart, suggested, or taken', async () => {
  const bolot = await viewer('bolot');
  await name(await member(await cohortOf(bolot), 'stranger'), 'Айгерим Сериккызы');
  const { plan } = await importing(nigora, cohort, 'username,name\n,Aigerim Serikkyzy\nstranger,\n');
  expect((await plan()).judged.map(({ verdict }) => verdict)).toMatchObject([
    { kind: 'add', username: 'aigerim.serikkyzy' },
    { kind: 'fault', problems: [{ found: 'stranger', expected: 'importing.expectedFree' }] },
  ]);
});

test('an administrator is told no more of others’ cohorts than a trainer', async () => {
  const bolot = await viewer('bolot');
  await name(await member(await cohortOf(bolot), 'aigerim'), 'Айгерим Сериккызы');
  const admin = await viewer('admin', 'admin');
  await member(await cohortOf(admin), 'dana');
  const { kinds } = await importing(admin, cohort, 'username,name\n,Aigerim Serikkyzy\naigerim,\ndana,\n');
  expect(await kinds()).toEqual(['add', 'fault', 'join']);
});

test('whoever has left all of the trainer’s cohorts is not known any more', async () => {
  const aigerim = await member(cohort, 'aigerim');
  await name(aigerim, 'Айгерим Сериккызы');
  await db().cohortMember.updateMany({ where: { personId: aigerim }, data: { leftAt: new Date() } });
  const { kinds } = await importing(nigora, cohort, 'username,name\naigerim,\n,Айгерим Сериккызы');
  expect(await kinds()).toEqual(['fault', 'add']);
});

test('a proposed username is nobody’s, in the table or out of it', async () => {
  await viewer('bakyt.asanov');
  await viewer('bakyt.asanov-2');
  const table = 'username,name,birth_year\n,Бакыт Асанов,1990\n,Bakyt Asanov,1991\nbakyt.asanov-4,Дана Асанова,\n';
  const { plan } = await importing(nigora, cohort, table);
  const usernames = (await plan()).steps.map((step) => step.do === 'add' && step.username);
  expect(new Set(usernames)).toEqual(new Set(['bakyt.asanov-3', 'bakyt.asanov-5', 'bakyt.asanov-4']));
});

test('a confirmation of something else than was seen, or without its tick, begins nothing', async () => {
  const { plan, confirm, job } = await importing(nigora, cohort, 'name,joined\nБакыт Асанов,\nДана Усенова,31.02.2026');
  const { seen } = await plan();
  expect(await confirm({ seen: 'else', leaveOut: true })).toBe('changed');
  expect(await confirm({ seen })).toBe('unticked');
  await viewer('bakyt.asanov');
  expect(await confirm({ seen, leaveOut: true })).toBe('changed');
  expect(await job()).toMatchObject({ state: 'draft' });
  expect(await confirm({ leaveOut: true })).toBe('confirmed');
  expect(await job()).toMatchObject({ state: 'waiting', total: 1 });
});

test('the rows that are left out are kept no longer than the draft', async () => {
  const { confirm, job } = await importing(nigora, cohort, 'name,joined\nБакыт Асанов,\nДана Усенова,31.02.2026');
  await confirm({ leaveOut: true });
  expect(JSON.stringify((await job()).payload)).not.toContain('Дана');
});
