import { createPeopleWithoutPassphrase } from '~/accounts/person.server.ts';
import { usernameKey } from '~/accounts/username.ts';
import { recordAll } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { enrolNewcomers } from '~/learning/enrolment.server.ts';
import { changePerson } from './import-change.server.ts';
import type { Step } from './import-steps.server.ts';
import { joinedAt, type Writing } from './import-writing.ts';
import { issueSlips } from './slip.server.ts';
import { idOf } from './stable-id.server.ts';

type Add = Extract<Step, { do: 'add' }> & { personId: string };

/** Writes some steps; the rows of those that cannot be written as they were seen any more. Doing it again changes nothing. */
export async function writeSteps(tx: Tx, writing: Writing, steps: Step[]): Promise<number[]> {
  const adds = steps.flatMap((step): Add[] =>
    step.do === 'add' ? [{ ...step, personId: idOf('person', writing.draftId, step.row) }] : [],
  );
  const missed = await addPeople(tx, writing, adds);
  for (const step of steps) {
    if (step.do !== 'add' && !(await changePerson(tx, writing, step))) missed.push(step.row);
  }
  return missed;
}

/** Makes those whom no earlier try made, unless somebody has taken their username. */
async function addPeople(tx: Tx, writing: Writing, adds: Add[]): Promise<number[]> {
  const others = await tx.person.findMany({
    where: {
      OR: [
        { id: { in: adds.map(({ personId }) => personId) } },
        { usernameKey: { in: adds.map(({ username }) => usernameKey(username)) } },
      ],
    },
    select: { id: true, usernameKey: true },
  });
  const made = new Set(others.map(({ id }) => id));
  const taken = new Set(others.map((person) => person.usernameKey));
  const open = adds.filter(({ personId }) => !made.has(personId));
  const newcomers = open.filter(({ username }) => !taken.has(usernameKey(username)));
  if (newcomers.length > 0) await makeMembers(tx, writing, newcomers);
  return open.filter((add) => !newcomers.includes(add)).map(({ row }) => row);
}

async function makeMembers(tx: Tx, { trainer, cohort, locale }: Writing, newcomers: Add[]) {
  const personIds = newcomers.map(({ personId }) => personId);
  await createPeopleWithoutPassphrase(
    tx,
    newcomers.map(({ personId, username, details }) => ({
      ...details,
      id: personId,
      username,
      locale: details.locale ?? locale,
    })),
  );
  await tx.cohortMember.createMany({
    data: newcomers.map((add) => ({ cohortId: cohort.id, personId: add.personId, joinedAt: joinedAt(add, now()) })),
  });
  await enrolNewcomers(
    tx,
    personIds,
    cohort.courses.map(({ course }) => course),
  );
  const event = { verb: 'person.added', actorId: trainer.id, details: { cohort: cohort.id } };
  await recordAll(
    tx,
    personIds.map((subjectId) => ({ ...event, subjectId })),
  );
  await issueSlips(tx, trainer, { cohortId: cohort.id, personIds });
}
