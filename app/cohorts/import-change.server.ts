import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { enrol } from '~/learning/enrolment.server.ts';
import { reach } from './import-facts.server.ts';
import type { Step } from './import-steps.server.ts';
import { joinedAt, type Writing } from './import-writing.ts';

type Change = Exclude<Step, { do: 'add' }>;

/** Takes somebody known into the cohort, or fills what is empty; false where they are not the trainer's to change any more. */
export async function changePerson(tx: Tx, writing: Writing, step: Change): Promise<boolean> {
  const { trainer, cohort } = writing;
  const memberships = await tx.cohortMember.findMany({
    where: { personId: step.personId, leftAt: null, cohort: reach(trainer, cohort.id) },
    select: { cohortId: true },
  });
  const isHere = memberships.some(({ cohortId }) => cohortId === cohort.id);
  if (memberships.length === 0 || (step.do === 'fill' && !isHere)) return false;
  if (!isHere) await takeIn(tx, writing, step);
  await fill(tx, writing, step);
  return true;
}

async function takeIn(tx: Tx, { trainer, cohort }: Writing, step: Change) {
  const key = { cohortId: cohort.id, personId: step.personId };
  await tx.cohortMember.upsert({
    where: { cohortId_personId: key },
    create: { ...key, joinedAt: joinedAt(step, now()) },
    update: { leftAt: null },
  });
  for (const { course } of cohort.courses) await enrol(tx, { personId: step.personId, course });
  const details = { cohort: cohort.id };
  await record(tx, { verb: 'member.added', actorId: trainer.id, subjectId: step.personId, details });
}

/** Each field on the condition that it is empty still: what the person wrote stays. */
async function fill(tx: Tx, { trainer, cohort }: Writing, { personId, fill: fields }: Change) {
  let filled = 0;
  for (const [field, value] of Object.entries(fields)) {
    const { count } = await tx.person.updateMany({ where: { id: personId, [field]: null }, data: { [field]: value } });
    filled += count;
  }
  if (filled === 0) return;
  const details = { cohort: cohort.id, fields: filled };
  await record(tx, { verb: 'person.details-filled', actorId: trainer.id, subjectId: personId, details });
}
