import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { COURSE } from '~/learning/sample-course.ts';

export const NUMBER = 'STP-2026-000001';
export const CODE = '7Q2KABCD9EFG1HJK2MNP3QRS4TVW';

/** For tests: a certificate for somebody's one run, under `CODE`. */
export async function certified(personId: string): Promise<string> {
  const { id: enrolmentId } = await db().enrolment.findFirstOrThrow({ where: { personId } });
  const id = randomUUID();
  await db().certificate.create({
    data: { id, enrolmentId, personId, course: COURSE.slug, number: NUMBER, issuedAt: now() },
  });
  await revision(id, 1, CODE);
  return id;
}

export function revision(certificateId: string, number: number, code: string) {
  return db().certificateRevision.create({
    data: { code, certificateId, revision: number, printed: {}, signature: 'e', createdAt: now() },
  });
}
