import { listCourses } from '~/catalog/catalog.server.ts';
import { db } from '~/db/db.server.ts';
import type { Age } from './follow-up.ts';

/** Slugs of the courses for young people. */
export function youthCourses(): string[] {
  return listCourses().flatMap(({ slug, audience }) => (audience === 'youth' ? [slug] : []));
}

/** What is known of a person's age; `youth` are slugs. */
export async function ageOf(personId: string, youth = youthCourses()): Promise<Age> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { birthYear: true, enrolments: { where: { course: { in: youth } }, select: { id: true }, take: 1 } },
  });
  return { birthYear: person.birthYear, young: person.enrolments.length > 0 };
}
