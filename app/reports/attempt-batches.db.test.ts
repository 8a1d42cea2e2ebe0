import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { COURSE, signUp } from '~/learning/sample-course.ts';
import { take } from '~/learning/sample-attempt.ts';
import { csvPieces } from '~/print/csv-stream.server.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { attemptBatches, recordAttemptsExport } from './attempt-batches.server.ts';
import { ATTEMPT_COLUMNS } from './attempt-table.ts';
import { attemptsTable } from './attempts-table.server.ts';
import { attempt, run } from './sample-answers.ts';

test('every attempt is there once, whatever the size of the batches', async () => {
  for (let index = 0; index < 7; index += 1) await attempt({ quiz: 'final', answers: [{ question: 'p1', points: 1 }] });
  for (const size of [1, 3, 7, 1_000]) {
    const runs: string[] = [];
    for await (const batch of attemptBatches(size)) {
      expect(batch.length).toBeLessThanOrEqual(size);
      runs.push(...batch.map((each) => each.run));
    }
    expect(new Set(runs).size, String(size)).toBe(7);
    expect(runs).toHaveLength(7);
  }
});

test('no more is asked of the database than the next batch', async () => {
  for (let index = 0; index < 5; index += 1) await attempt({ quiz: 'final', answers: [{ question: 'p1', points: 1 }] });
  const batches = attemptBatches(2);
  const one = await statementsDuring(() => batches.next());
  const another = await statementsDuring(() => batches.next());
  expect(another.length).toBe(one.length);
  expect(one.length).toBeLessThanOrEqual(2);
});

test('Aigerim’s attempts can be put together, and nothing tells that they are hers', async () => {
  const aigerim = await signUp('aigerim');
  await take(aigerim, 'pre');
  await db().person.update({
    where: { id: aigerim },
    data: { certificateName: 'Айгерим Сериккызы', email: 'aigerim@example.org', sex: 'female', birthYear: 1990 },
  });
  const { id } = await db().enrolment.findFirstOrThrow();
  await attempt({ quiz: 'final', enrolmentId: id, answers: [{ question: 'p1', points: 0 }] });
  const text = await csvText();
  const [heads, ...rows] = text.slice(1).trim().split('\r\n');
  expect(heads?.split(',')).toEqual(ATTEMPT_COLUMNS.map(({ head }) => head));
  const runs = rows.map((row) => row.split(',')[0]);
  expect(runs).toHaveLength(2);
  expect(new Set(runs).size).toBe(1);
  expect(runs[0]).toMatch(/^r[0-9a-f]{16}$/);
  const { id: attemptId, clientId } = await db().attempt.findFirstOrThrow();
  for (const secret of ['aigerim', 'Айгерим', 'example.org', aigerim, id, attemptId, clientId, 'female', '1990']) {
    expect(text).not.toContain(secret);
  }
  expect(await csvText()).toBe(text);
});

test('what was copied onto a run at completion is told, and an age only by its band', async () => {
  const enrolmentId = await run();
  await db().enrolment.update({
    where: { id: enrolmentId },
    data: {
      completedAt: new Date('2026-11-24T09:30:00Z'),
      countedSex: 'female',
      countedBirthYear: 1990,
      countedCountry: 'UZ',
      countedSector: 'police',
      countedRegion: 'Qoraqalpogʻiston',
      countedOrganisation: 'Shelter by the river',
    },
  });
  const id = await attempt({ quiz: 'final', enrolmentId, answers: [{ question: 'p1', points: 1 }] });
  const at = new Date('2026-11-24T09:00:00Z');
  await db().attempt.update({
    where: { id },
    data: { startedAt: at, submittedAt: at, points: 2, maxPoints: 3, passed: true },
  });
  const row = (await csvText()).split('\r\n')[1] ?? '';
  expect(row.split(',').slice(1)).toEqual([
    COURSE.slug,
    'final',
    '',
    'vversion-one',
    'ru',
    'screen',
    '2026-11-24T09:00:00Z',
    '2026-11-24T09:00:00Z',
    '2',
    '3',
    '66',
    '1',
    '0',
    '2026-11-24T09:30:00Z',
    'female',
    '35–44',
    'UZ',
    'police',
  ]);
  expect(row).not.toMatch(/1990|Qoraqalpog|Shelter/);
});

test('that somebody took it is recorded', async () => {
  const saule = await signUp('saule');
  await recordAttemptsExport(saule, 'xlsx');
  expect(await db().auditEvent.findFirstOrThrow({ where: { verb: 'attempts.exported' } })).toMatchObject({
    actorId: saule,
    subjectId: null,
    details: { format: 'xlsx' },
  });
});

async function csvText(): Promise<string> {
  let text = '';
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const piece of csvPieces(attemptsTable())) text += utf8.decode(piece);
  return text;
}
