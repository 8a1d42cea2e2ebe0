import { randomUUID } from 'node:crypto';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { db } from '~/db/db.server.ts';
import type { Cohort } from '~/db/model.ts';
import { workOff } from '~/jobs/worker.server.ts';
import { findCohort } from './cohort.server.ts';
import { decide, draftImport, findImport } from './import-draft.server.ts';
import { importPeople } from './import-job.server.ts';
import { confirmImport, planImport, type ImportPlan } from './import-review.server.ts';
import type { Decisions } from './import-verdict.ts';

/** For tests: a trainer with a table in front of them. */
export async function importing(trainer: Viewer, { id }: Pick<Cohort, 'id'>, pasted: string, formId = randomUUID()) {
  const cohort = await findCohort(trainer, id);
  if (!cohort) throw new Error('not their cohort');
  const drafted = await draftImport(trainer, cohort, formId, { pasted });
  if ('words' in drafted) throw new Error(drafted.words);
  const { draftId } = drafted;
  return { draftId, plan, kinds, decideThat, confirm, job };

  async function plan(): Promise<ImportPlan> {
    const draft = await findImport(trainer, id, draftId);
    if (!draft) throw new Error('no draft');
    return planImport(trainer, draft);
  }

  async function kinds() {
    return (await plan()).judged.map(({ verdict }) => verdict.kind);
  }

  async function decideThat(answers: Decisions) {
    const draft = await findImport(trainer, id, draftId);
    if (draft) await decide(trainer, draftId, draft, answers);
  }

  async function confirm({ seen, leaveOut = false }: { seen?: string; leaveOut?: boolean } = {}) {
    if (!cohort) throw new Error('no cohort');
    return confirmImport(trainer, cohort, draftId, { seen: seen ?? (await plan()).seen, leaveOut });
  }

  function job() {
    return db().job.findUniqueOrThrow({ where: { id: draftId } });
  }
}

/** For tests: does what was confirmed. */
export function importNow() {
  return workOff({ import: { handle: importPeople } });
}

/** For tests: all that an import could change. */
export async function everything() {
  return {
    people: await db().person.findMany({ orderBy: { id: 'asc' } }),
    members: await db().cohortMember.findMany({ orderBy: [{ cohortId: 'asc' }, { personId: 'asc' }] }),
    enrolments: await db().enrolment.findMany({ orderBy: { id: 'asc' } }),
    slips: await db().slip.count(),
    events: await db().auditEvent.count(),
  };
}

/** For tests: a table of so many people of different names. */
export function many(count: number): string {
  return ['name,country', ...Array.from({ length: count }, (_, index) => `Бакыт ${surname(index)},KG`)].join('\n');
}

/** Of letters, since names have no figures. */
function surname(number: number): string {
  return [...String(number).padStart(4, '0')].map((digit) => `${'вгдзклмнпр'[Number(digit)]}о`).join('');
}
