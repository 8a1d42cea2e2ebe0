import { record } from '~/audit/audit.server.ts';
import { db, transaction } from '~/db/db.server.ts';

export interface Credentials {
  /** Person → the name in Latin letters, where one was given. */
  latinNames: Map<string, string | null>;
  /** Certificate number → the public code of the revision that is valid. */
  codes: Map<string, string>;
}

/** What an export tells of a cohort's members besides their roster. */
export async function credentialsOf(cohortId: string): Promise<Credentials> {
  const inCohort = { memberships: { some: { cohortId, leftAt: null } } };
  const people = await db().person.findMany({ where: inCohort, select: { id: true, certificateLatin: true } });
  const revisions = await db().certificateRevision.findMany({
    where: { state: 'valid', certificate: { enrolment: { person: inCohort } } },
    select: { code: true, certificate: { select: { number: true } } },
  });
  return {
    latinNames: new Map(people.map(({ id, certificateLatin }) => [id, certificateLatin])),
    codes: new Map(revisions.map(({ code, certificate }) => [certificate.number, code])),
  };
}

export function recordExport(trainerId: string, cohortId: string, format: 'csv' | 'xlsx'): Promise<void> {
  const entry = { verb: 'cohort.exported', actorId: trainerId, subjectId: cohortId, details: { format } };
  return transaction((tx) => record(tx, entry));
}
