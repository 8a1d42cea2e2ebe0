import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { within } from './cohort.server.ts';
import { notesAreOver } from './note-life.ts';
import { readNoteText } from './note-text.ts';
import { ownMember, type MemberKey, type OwnMember } from './own-member.server.ts';

export interface NoteDraft extends MemberKey {
  /** Made by the page: the same one again changes nothing. */
  id: string;
  text: string;
}

/** Keeps a note, or says what is wrong with it. Null: nobody of this trainer's. */
export function addNote(trainer: Viewer, draft: NoteDraft): Promise<{ problem?: MessageKey } | null> {
  const { id, cohortId, personId } = draft;
  const { text, problem } = readNoteText(draft.text);
  return transaction(async (tx) => {
    const member = await ownMember(tx, trainer, draft);
    if (!member) return null;
    if (notesAreOver(member.cohort, now())) return { problem: 'learner.notesOver' };
    if (problem) return { problem };
    const inserted = await tx.$executeRaw`
      INSERT INTO "Note" ("id", "cohortId", "personId", "authorId", "text", "createdAt")
      VALUES (${id}, ${cohortId}, ${personId}, ${trainer.id}, ${text}, ${now()})
      ON CONFLICT DO NOTHING`;
    if (inserted > 0) await recordNote(tx, 'note.added', trainer, draft);
    return {};
  });
}

/** Takes away a note that this trainer wrote. False: nobody of this trainer's. Repeating it changes nothing. */
export function removeNote(trainer: Viewer, { id, cohortId, personId }: MemberKey & { id: string }): Promise<boolean> {
  return transaction(async (tx) => {
    if (!(await ownMember(tx, trainer, { cohortId, personId }))) return false;
    const own = { id, cohortId, personId, authorId: trainer.id, cohort: within(trainer) };
    const { count } = await tx.note.deleteMany({ where: own });
    if (count > 0) await recordNote(tx, 'note.removed', trainer, { id, cohortId, personId });
    return true;
  });
}

/** A member's notes, the newest first; null when their time is over, and then they are deleted. */
export async function readNotes(tx: Tx, { cohort, person }: OwnMember) {
  const where = { cohortId: cohort.id, personId: person.id };
  if (notesAreOver(cohort, now())) {
    await tx.note.deleteMany({ where });
    return null;
  }
  return tx.note.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] });
}

/** What trainers wrote about this person, without their names; what is over is deleted. */
export async function notesAbout(personId: string): Promise<{ id: string; text: string; createdAt: Date }[]> {
  const ending = { select: { archivedAt: true, courses: { select: { dueOn: true } } } };
  const notes = await db().note.findMany({
    where: { personId },
    select: { id: true, text: true, createdAt: true, cohort: ending },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  const over = notes.filter((note) => notesAreOver(note.cohort, now()));
  if (over.length > 0) await db().note.deleteMany({ where: { id: { in: over.map((note) => note.id) } } });
  return notes.filter((note) => !over.includes(note)).map(({ id, text, createdAt }) => ({ id, text, createdAt }));
}

async function recordNote(
  tx: Tx,
  verb: 'note.added' | 'note.removed',
  trainer: Viewer,
  { id, cohortId, personId }: MemberKey & { id: string },
) {
  const details = { note: id, cohort: cohortId };
  await record(tx, { verb, actorId: trainer.id, subjectId: personId, details });
}
