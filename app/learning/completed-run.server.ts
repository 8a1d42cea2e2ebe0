import { redirect } from '@remix-run/node';
import type { Course } from '~/catalog/course.ts';
import { db } from '~/db/db.server.ts';

export interface CompletedRun {
  id: string;
  completedAt: Date;
}

/** A person's latest completed run; whoever has none goes to the course. */
export async function completedRunAsked(personId: string, { slug }: Course): Promise<CompletedRun> {
  const run = await db().enrolment.findFirst({
    where: { personId, course: slug, completedAt: { not: null } },
    orderBy: { completedAt: 'desc' },
    select: { id: true, completedAt: true },
  });
  if (!run?.completedAt) throw redirect(`/courses/${slug}`);
  return { id: run.id, completedAt: run.completedAt };
}
