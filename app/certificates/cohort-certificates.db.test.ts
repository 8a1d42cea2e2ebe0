import { randomUUID } from 'node:crypto';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { viewer } from '~/cohorts/sample-cohort.ts';
import { removeMember } from '~/cohorts/settings.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { findFile } from '~/jobs/file.server.ts';
import { findJob } from '~/jobs/job.server.ts';
import { workOff } from '~/jobs/worker.server.ts';
import { readPdf } from '~/print/pdf-reader.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { completeIfEarned } from './award.server.ts';
import { cohortCertificates } from './cohort-certificates.server.ts';
import { COHORT_CERTIFICATES, drawOrdered, orderCertificates } from './cohort-certificates-job.server.ts';
import { issue } from './issue.server.ts';
import { drawCertificate } from './drawing.server.ts';
import { readOwnCertificate } from './own.server.ts';
import { revoke } from './revoke.server.ts';
import { asking, COURSE, COURSES, readLessons, signUp, takeFinal } from './sample.ts';

const TRADES = { [COHORT_CERTIFICATES]: { handle: drawOrdered } };
const ORIGIN = 'https://learn.example.org';

let nigora: Viewer;
let cohort: Cohort;

beforeEach(async () => {
  nigora = await viewer('nigora');
  cohort = await cohortCalled('Osh, autumn');
});

function cohortCalled(label: string): Promise<Cohort> {
  return createCohort(nigora, { label, courses: [COURSE.slug], startsOn: null, dueOn: null, country: null });
}

async function graduate(username: string) {
  const personId = await signUp(username);
  await join(personId, { cohortId: cohort.id, label: cohort.label, courses: [COURSE.slug] });
  const { id: enrolmentId } = await db().enrolment.findFirstOrThrow({ where: { personId } });
  await readLessons(enrolmentId);
  await takeFinal(enrolmentId, 4);
  await transaction((tx) => completeIfEarned(tx, enrolmentId, COURSES));
  return { personId, enrolmentId };
}

async function certified(username: string, name: string) {
  const who = await graduate(username);
  const issued = await issue(asking(who, { name }), COURSES);
  return { ...who, certificateId: 'certificateId' in issued ? issued.certificateId : '' };
}

async function ordered(as: 'pdf' | 'zip', certificateIds: string[], id: string = randomUUID()) {
  const asked = { id, cohortId: cohort.id, certificateIds, as, origin: ORIGIN, locale: 'ru' as const };
  await orderCertificates(nigora, asked);
  await workOff(TRADES);
  const file = await findFile(nigora.id, id);
  return {
    job: await findJob(nigora.id, id),
    content: file && Buffer.from(await new Response(file.content).arrayBuffer()),
    file,
  };
}

test('members’ own valid certificates of the cohort’s courses are ready to print; a name may be all that is missing', async () => {
  await certified('bakyt', 'Бакыт');
  await certified('aigerim', 'Айгерим');
  await graduate('daniyar');
  const left = await certified('farhod', 'Фарход');
  await removeMember(nigora, cohort.id, left.personId);
  const revoked = await certified('gulnoza', 'Гулноза');
  await revoke({ certificateId: revoked.certificateId, actorId: nigora.id, reason: 'Issued by mistake' });
  const { earned, waiting } = await cohortCertificates(cohort.id);
  expect(earned.map(({ username, name, number }) => [username, name, number.slice(0, 3)])).toEqual([
    ['aigerim', 'Айгерим', 'STP'],
    ['bakyt', 'Бакыт', 'STP'],
  ]);
  expect(waiting).toEqual([{ course: COURSE.slug, username: 'daniyar' }]);
  expect(await statementsDuring(() => cohortCertificates(cohort.id))).toHaveLength(1);
});

test('a refresher’s certificate is the one that counts; before it there is none', async () => {
  const { personId } = await certified('aigerim', 'Айгерим');
  await db().enrolment.create({
    data: { id: randomUUID(), personId, course: COURSE.slug, startedAt: new Date(Date.now() + 1000) },
  });
  expect(await cohortCertificates(cohort.id)).toEqual({ earned: [], waiting: [] });
});

test('one PDF holds those asked for, in the order of the list, and its owner alone can fetch it', async () => {
  const bakyt = await certified('bakyt', 'Бакыт');
  const aigerim = await certified('aigerim', 'Айгерим');
  await certified('zarina', 'Зарина');
  const { job, content, file } = await ordered('pdf', [bakyt.certificateId, aigerim.certificateId]);
  expect(job).toMatchObject({ state: 'done', outcome: { words: 'issuing.done', values: { count: 2 } } });
  expect(file).toMatchObject({ name: 'certificates.pdf', type: 'application/pdf' });
  const text = readPdf(content ?? Buffer.alloc(0)).runs.map((run) => run.text);
  expect(text.filter((run) => ['Айгерим', 'Бакыт', 'Зарина'].includes(run))).toEqual(['Айгерим', 'Бакыт']);
  expect(await findFile((await viewer('bolot')).id, job?.id ?? '')).toBeNull();
});

test('the ZIP holds each certificate as its holder downloads it, under its number', async () => {
  const aigerim = await certified('aigerim', 'Айгерим');
  const { content, file } = await ordered('zip', [aigerim.certificateId]);
  expect(file).toMatchObject({ name: 'certificates.zip', type: 'application/zip' });
  const [entry, ...others] = await new ZipReader(new Uint8ArrayReader(content ?? Buffer.alloc(0))).getEntries();
  expect(others).toEqual([]);
  const own = await readOwnCertificate(aigerim.personId, aigerim.certificateId);
  if (!entry || entry.directory || !own) throw new Error('Nothing in it');
  expect(entry.filename).toBe(`${own.printed.number}.pdf`);
  const pdf = await drawCertificate(own.printed, { ...own, origin: ORIGIN });
  expect(pdf.equals(await entry.getData(new Uint8ArrayWriter()))).toBe(true);
});

test('the same form orders once, and it is put on record how many were asked for', async () => {
  const { certificateId } = await certified('aigerim', 'Айгерим');
  const id = randomUUID();
  await ordered('pdf', [certificateId], id);
  await ordered('pdf', [certificateId], id);
  const events = await db().auditEvent.findMany({ where: { verb: 'certificates.printed' } });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ actorId: nigora.id, subjectId: cohort.id, details: { count: 1, as: 'pdf' } });
});

test('what was revoked or has left since is passed over, and a stranger’s certificate is never drawn', async () => {
  const aigerim = await certified('aigerim', 'Айгерим');
  const own = cohort;
  cohort = await cohortCalled('Naryn, autumn');
  const stranger = await certified('maral', 'Марал');
  cohort = own;
  const { job, file } = await ordered('pdf', [stranger.certificateId]);
  expect(job).toMatchObject({ state: 'done', outcome: { words: 'issuing.doneNone' } });
  expect(file).toBeNull();
  await db().certificateRevision.updateMany({
    where: { certificateId: aigerim.certificateId },
    data: { signature: 'forged' },
  });
  expect((await ordered('zip', [aigerim.certificateId])).job?.outcome?.words).toBe('issuing.doneNone');
});

test('a job that is done again makes the same file', async () => {
  const aigerim = await certified('aigerim', 'Айгерим');
  const once = await ordered('pdf', [aigerim.certificateId]);
  const twice = await ordered('pdf', [aigerim.certificateId]);
  expect(once.content?.equals(twice.content ?? Buffer.alloc(0))).toBe(true);
});
