import type { Tx } from '~/db/connect.server.ts';
import type { Then } from '~/learning/progress.server.ts';

/**
 * After a change of who came, or for how long: tells `then` of each member's run that lacks nothing but attendance,
 * and may be complete now. Holding the rows first makes a final that is handed in at the same moment come before or
 * after, in the order of their ids so that two who settle at once cannot wait for one another.
 */
export async function settle(tx: Tx, cohortId: string, then: Then) {
  const member = { memberships: { some: { cohortId, leftAt: null } } };
  const courses = await tx.cohortCourse.findMany({ where: { cohortId }, select: { course: true } });
  const open = await tx.enrolment.findMany({
    where: { open: 1, course: { in: courses.map(({ course }) => course) }, person: member },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of open) {
    await tx.$executeRaw`UPDATE "Enrolment" SET "course" = "course" WHERE "id" = ${id}`;
  }
  const passed = await tx.enrolment.findMany({
    where: { id: { in: open.map(({ id }) => id) }, attempts: { some: { quiz: 'final', passed: true } } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of passed) await then(tx, id);
}
