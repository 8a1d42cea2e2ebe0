import { createHash } from 'node:crypto';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { addJob, dropDraft, findDraft } from '~/jobs/job.server.ts';
import type { CohortWithCourses } from './cohort.server.ts';
import type { TableFault } from './import-fault.ts';
import { readTable, type ImportTable, type Sent } from './import-table.server.ts';
import { SOMEBODY_ELSE, type Decisions } from './import-verdict.ts';
import { localDay } from './local-day.ts';
import { idOf } from './stable-id.server.ts';

export const IMPORT = 'import';

/** What waits for the trainer's word. `pasted`: what was typed, to be corrected. */
export interface ImportDraft extends ImportTable {
  cohortId: string;
  pasted: string | null;
  decisions: Decisions;
}

/** Reads what was sent and keeps it as a draft, the same one when the same form comes twice. Nobody is made or changed. */
export async function draftImport(
  trainer: Viewer,
  cohort: CohortWithCourses,
  formId: string,
  sent: Sent,
): Promise<{ draftId: string } | TableFault> {
  const table = await readTable(sent, localDay(now(), cohort.timeZone));
  if ('words' in table) return table;
  const pasted = 'pasted' in sent ? sent.pasted : null;
  const draft: ImportDraft = { ...table, cohortId: cohort.id, pasted, decisions: {} };
  const content = createHash('sha256')
    .update('bytes' in sent ? sent.bytes : sent.pasted)
    .digest('hex');
  const draftId = await addJob(db(), {
    id: idOf(trainer.id, cohort.id, formId, content),
    kind: IMPORT,
    ownerId: trainer.id,
    payload: draft as unknown as Prisma.InputJsonObject,
    draft: true,
  });
  return { draftId };
}

/** A draft of this trainer's for this cohort; null where there is none, or where it was confirmed. */
export async function findImport(trainer: Viewer, cohortId: string, draftId: string): Promise<ImportDraft | null> {
  const job = await findDraft(trainer.id, draftId, IMPORT);
  const draft = job?.payload as unknown as ImportDraft | undefined;
  return draft?.cohortId === cohortId ? draft : null;
}

/** Keeps who the trainer says that rows are about; an answer that is none leaves the one before. */
export async function decide(trainer: Viewer, draftId: string, draft: ImportDraft, answers: Decisions) {
  const known = new Set(draft.rows.map(({ row }) => String(row)));
  const sound = Object.entries(answers).filter(([row, answer]) => known.has(row) && isAnswer(answer));
  const payload = { ...draft, decisions: { ...draft.decisions, ...Object.fromEntries(sound) } };
  await db().job.updateMany({
    where: { id: draftId, ownerId: trainer.id, state: 'draft' },
    data: { payload: payload as unknown as Prisma.InputJsonObject },
  });
}

/** Takes the draft away, with the names in it. */
export async function dropImport(trainer: Viewer, cohortId: string, draftId: string) {
  if (await findImport(trainer, cohortId, draftId)) await dropDraft(trainer.id, draftId);
}

function isAnswer(answer: string): boolean {
  return answer === SOMEBODY_ELSE || /^(person:[0-9a-f-]{36}|row:\d{1,5})$/.test(answer);
}
