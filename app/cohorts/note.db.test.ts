import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { findLearner } from './learner.server.ts';
import { addNote, notesAbout, removeNote } from './note.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

let restore = () => {};
afterEach(() => restore());

function at(instant: string) {
  restore();
  restore = useClock(() => new Date(instant));
}

async function aigerimAndHerTrainer() {
  at('2026-11-24T08:00:00Z');
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const personId = await member(cohort, 'aigerim');
  return { nigora, cohortId: cohort.id, personId };
}

const note = (text: string) => ({ id: randomUUID(), text });

test('a note is kept once, for trainers of the cohort and for the person herself', async () => {
  const { nigora, ...aigerim } = await aigerimAndHerTrainer();
  const draft = { ...aigerim, ...note('  Comes on Tuesdays.\u0007\r\nAsks good questions. ') };
  expect(await addNote(nigora, draft)).toEqual({});
  expect(await addNote(nigora, draft)).toEqual({});
  const text = 'Comes on Tuesdays. Asks good questions.';
  expect(await findLearner(nigora, aigerim.cohortId, aigerim.personId)).toMatchObject({
    notes: [{ id: draft.id, text, isOwn: true }],
  });
  expect(await notesAbout(aigerim.personId)).toEqual([{ id: draft.id, text, createdAt: expect.any(Date) }]);
  expect(await notesAbout(nigora.id)).toEqual([]);
  const traces = await db().auditEvent.findMany({ where: { verb: 'note.added' } });
  expect(traces).toHaveLength(1);
  expect(JSON.stringify(traces)).not.toContain('Tuesdays');
});

test('an empty note and one of more than 500 characters say what is wrong', async () => {
  const { nigora, ...aigerim } = await aigerimAndHerTrainer();
  expect(await addNote(nigora, { ...aigerim, ...note(' \n ') })).toEqual({ problem: 'learner.noteEmpty' });
  expect(await addNote(nigora, { ...aigerim, ...note('а'.repeat(501)) })).toEqual({ problem: 'learner.noteTooLong' });
  expect(await addNote(nigora, { ...aigerim, ...note('а'.repeat(500)) })).toEqual({});
});

test('another trainer neither writes nor removes; a second trainer of the cohort reads, and removes only her own', async () => {
  const { nigora, ...aigerim } = await aigerimAndHerTrainer();
  const bolot = await viewer('bolot');
  const draft = { ...aigerim, ...note('Comes on Tuesdays.') };
  expect(await addNote(bolot, draft)).toBeNull();
  await addNote(nigora, draft);
  expect(await removeNote(bolot, draft)).toBe(false);
  await db().cohortTrainer.create({ data: { cohortId: aigerim.cohortId, personId: bolot.id } });
  expect(await removeNote(bolot, draft)).toBe(true);
  expect(await findLearner(bolot, aigerim.cohortId, aigerim.personId)).toMatchObject({ notes: [{ isOwn: false }] });
  expect(await removeNote(nigora, draft)).toBe(true);
  expect(await removeNote(nigora, draft)).toBe(true);
  expect(await db().note.count()).toBe(0);
  expect(await db().auditEvent.count({ where: { verb: 'note.removed' } })).toBe(1);
});

const untilTheEndOf = { dueOn: '2027-01-31' };
const putAway = { archivedAt: new Date('2027-02-01T00:00:00Z') };

test.each([
  ['its last day', untilTheEndOf, {}],
  ['it was put away', { dueOn: null }, putAway],
])('90 days after %s the notes of a cohort are read no more, deleted, and none is added', async (_, due, away) => {
  const { nigora, ...aigerim } = await aigerimAndHerTrainer();
  await db().cohortCourse.updateMany({ data: due });
  await db().cohort.updateMany({ data: away });
  await addNote(nigora, { ...aigerim, ...note('Comes on Tuesdays.') });
  at('2027-05-01T23:59:59Z');
  expect(await notesAbout(aigerim.personId)).toHaveLength(1);
  expect((await findLearner(nigora, aigerim.cohortId, aigerim.personId))?.notes).toHaveLength(1);
  at('2027-05-02T00:00:00Z');
  expect((await findLearner(nigora, aigerim.cohortId, aigerim.personId))?.notes).toBeNull();
  expect(await db().note.count()).toBe(0);
  expect(await addNote(nigora, { ...aigerim, ...note('Too late.') })).toEqual({ problem: 'learner.notesOver' });
});

test('the person’s own page deletes what is over too; a cohort without an end keeps its notes', async () => {
  const { nigora, ...aigerim } = await aigerimAndHerTrainer();
  await addNote(nigora, { ...aigerim, ...note('Comes on Tuesdays.') });
  at('2036-11-24T08:00:00Z');
  expect(await notesAbout(aigerim.personId)).toHaveLength(1);
  await db().cohortCourse.updateMany({ data: untilTheEndOf });
  expect(await notesAbout(aigerim.personId)).toEqual([]);
  expect(await db().note.count()).toBe(0);
});
