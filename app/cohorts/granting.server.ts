import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Role } from '~/db/model.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { extendDue, grantTries } from '~/learning/allowance.server.ts';
import { currentRun, submitted, type Run } from '~/learning/run.ts';
import { readRuns } from '~/learning/runs.server.ts';
import { dueDayProblem, latestDay } from './due-day.ts';
import { localDay } from './local-day.ts';
import { ownMember, type MemberKey } from './own-member.server.ts';

export interface Grant extends MemberKey {
  /** Made by the page: the same one again changes nothing. */
  id: string;
  /** One of the cohort's. */
  course: string;
}

/** A learner who has tried the final test and not passed it may be given one more try. */
export function mayHaveAnotherTry(role: Role, run: Run | null): boolean {
  const tries = submitted(run, 'final');
  return mayHaveLonger(role, run) && tries.length > 0 && !tries.some((attempt) => attempt.passed);
}

export function mayHaveLonger(role: Role, run: Run | null): boolean {
  return role === 'learner' && run !== null && run.completedAt === null;
}

/** One more try of the final test, where one may be given. False: nobody of this trainer's. */
export function grantTry(trainer: Viewer, grant: Grant): Promise<boolean> {
  return transaction(async (tx) => {
    const found = await whose(tx, trainer, grant);
    if (!found) return false;
    const { run, role } = found;
    if (!run || !mayHaveAnotherTry(role, run)) return true;
    const isNew = await grantTries(tx, { id: grant.id, enrolmentId: run.enrolmentId, grantedById: trainer.id });
    if (isNew) await recordGrant(tx, trainer, grant);
    return true;
  });
}

/** A later last day for one learner, or what is wrong with it. Null: nobody of this trainer's. */
export function giveLonger(
  trainer: Viewer,
  { dueOn, ...grant }: Grant & { dueOn: string },
): Promise<{ problem?: MessageKey } | null> {
  return transaction(async (tx) => {
    const found = await whose(tx, trainer, grant);
    if (!found) return null;
    const { run, role, dueOn: ofCohort, timeZone } = found;
    if (!run || !mayHaveLonger(role, run)) return { problem: 'learner.dueOver' };
    const earlier = await tx.allowance.findMany({ where: { enrolmentId: run.enrolmentId } });
    if (earlier.some((allowance) => allowance.id === grant.id)) return {};
    const present = latestDay([ofCohort, ...earlier.map((allowance) => allowance.dueOn)]);
    const problem = dueDayProblem(dueOn, localDay(now(), timeZone), present);
    if (problem) return { problem };
    const isNew = await extendDue(tx, {
      id: grant.id,
      enrolmentId: run.enrolmentId,
      dueOn,
      grantedById: trainer.id,
    });
    if (isNew) await recordGrant(tx, trainer, grant);
    return {};
  });
}

async function whose(tx: Tx, trainer: Viewer, grant: Grant) {
  const member = await ownMember(tx, trainer, grant);
  const entry = member?.cohort.courses.find(({ course }) => course === grant.course);
  if (!member || !entry) return null;
  const run = currentRun(await readRuns(tx, grant.personId, grant.course));
  return { run, role: member.person.role, dueOn: entry.dueOn, timeZone: member.cohort.timeZone };
}

async function recordGrant(tx: Tx, trainer: Viewer, { id, personId, cohortId }: Grant) {
  const details = { allowance: id, cohort: cohortId };
  await record(tx, { verb: 'allowance.granted', actorId: trainer.id, subjectId: personId, details });
}
