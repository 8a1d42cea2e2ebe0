import { randomInt } from 'node:crypto';
import type { Tx } from '~/db/connect.server.ts';
import { nextFormOrder, type FormOrder } from '~/quizzes/balance.ts';
import type { Form } from '~/quizzes/question.ts';
import type { Enrolling } from './enrolment.server.ts';

export function formFor(quiz: 'pre' | 'post', order: FormOrder): Form {
  return (quiz === 'pre') === (order === 'AB') ? 'A' : 'B';
}

/** Decides which form comes first, so that within a cohort, and among those without one, both orders are equally many. */
export async function assignFormOrder(
  tx: Tx,
  { personId, course, enrolmentId, versionHash }: Enrolling & { enrolmentId: string; versionHash: string },
): Promise<FormOrder> {
  const cohortId = await cohortFor(tx, personId, course);
  await awaitTurn(tx, cohortId, versionHash);
  const given = await tx.enrolment.groupBy({
    by: ['formOrder'],
    where: { course, formOrder: { not: null }, person: { memberships: membership(cohortId, course) } },
    _count: true,
  });
  const count = (order: FormOrder) => given.find((group) => group.formOrder === order)?._count ?? 0;
  const order = nextFormOrder({ AB: count('AB'), BA: count('BA') }, randomInt(2) === 1);
  await tx.enrolment.update({ where: { id: enrolmentId }, data: { formOrder: order } });
  return order;
}

/** The cohort through which a person takes the course: of several, the one joined last. */
async function cohortFor(tx: Tx, personId: string, course: string): Promise<string | null> {
  const found = await tx.cohortMember.findFirst({
    where: { personId, leftAt: null, cohort: { archivedAt: null, courses: { some: { course } } } },
    orderBy: [{ joinedAt: 'desc' }, { cohortId: 'asc' }],
    select: { cohortId: true },
  });
  return found?.cohortId ?? null;
}

function membership(cohortId: string | null, course: string) {
  if (cohortId) return { some: { cohortId, leftAt: null } };
  return { none: { leftAt: null, cohort: { archivedAt: null, courses: { some: { course } } } } };
}

/** Two who start at once are counted one after the other: the row is held until the transaction ends. */
async function awaitTurn(tx: Tx, cohortId: string | null, versionHash: string) {
  if (cohortId) await tx.$executeRaw`UPDATE "Cohort" SET "label" = "label" WHERE "id" = ${cohortId}`;
  else await tx.$executeRaw`UPDATE "QuizVersion" SET "course" = "course" WHERE "hash" = ${versionHash}`;
}
