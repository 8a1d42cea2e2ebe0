import type { Viewer } from '~/accounts/viewer.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import { confirmJob, findJob } from '~/jobs/job.server.ts';
import type { CohortWithCourses } from './cohort.server.ts';
import { findImport, IMPORT, type ImportDraft } from './import-draft.server.ts';
import { knownPeople, nameNewcomers, takenAmong } from './import-facts.server.ts';
import { judge } from './import-plan.ts';
import { fingerprint, stepsOf, type Step } from './import-steps.server.ts';
import { countKinds, type Judged } from './import-verdict.ts';

export interface ImportPlan {
  judged: Judged[];
  steps: Step[];
  /** Of the steps; a confirmation repeats it. */
  seen: string;
}

/** What the job is given. */
export interface ImportOrder {
  cohortId: string;
  /** Of a person whose row names no language. */
  locale: string;
  steps: Step[];
}

export interface Confirmation {
  seen: string;
  /** Rows that are not ready may stay behind. */
  leaveOut: boolean;
}

/** What would happen to each row, as things stand now. */
export async function planImport(trainer: Viewer, draft: ImportDraft): Promise<ImportPlan> {
  const known = await knownPeople(trainer, draft.cohortId);
  const taken = await takenAmong(draft.rows.flatMap(({ username }) => username ?? []));
  const usernameHeading = draft.header.headings.username ?? 'username';
  const judged = await nameNewcomers(judge(draft.rows, { known, taken, usernameHeading }, draft.decisions));
  const steps = stepsOf(judged);
  return { judged, steps, seen: fingerprint(steps) };
}

/** Lets what the trainer saw be written, once; said again, it is confirmed still. `changed`: it would be something else now. */
export async function confirmImport(
  trainer: Viewer,
  cohort: CohortWithCourses,
  draftId: string,
  { seen, leaveOut }: Confirmation,
): Promise<'confirmed' | 'changed' | 'unticked' | 'missing'> {
  const draft = await findImport(trainer, cohort.id, draftId);
  if (!draft) return (await findJob(trainer.id, draftId))?.kind === IMPORT ? 'confirmed' : 'missing';
  const plan = await planImport(trainer, draft);
  if (plan.seen !== seen || plan.steps.length === 0 || cohort.archivedAt) return 'changed';
  const { fault, ask } = countKinds(plan.judged);
  if (fault + ask > 0 && !leaveOut) return 'unticked';
  const order: ImportOrder = { cohortId: cohort.id, locale: cohort.locale ?? trainer.locale, steps: plan.steps };
  await transaction(async (tx) => {
    const { count } = await tx.job.updateMany({
      where: { id: draftId, ownerId: trainer.id, state: 'draft' },
      data: { payload: order as unknown as Prisma.InputJsonObject, total: plan.steps.length },
    });
    if (count > 0) await confirmJob(trainer.id, draftId, tx);
  });
  return 'confirmed';
}
