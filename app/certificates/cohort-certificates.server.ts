import { db } from '~/db/db.server.ts';
import type { CertificateState } from '~/db/model.ts';
import { readPrinted } from './printed.ts';

/** A valid certificate of somebody who is in a cohort now, for one of its courses. */
export interface Earned {
  certificateId: string;
  course: string;
  username: string;
  /** As on the certificate. */
  name: string;
  number: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
}

/** A completed course whose certificate waits for its holder to say how the name should stand on it. */
export interface Waiting {
  course: string;
  username: string;
}

interface EarnedRow {
  course: string;
  username: string;
  certificateId: string | null;
  number: string | null;
  state: CertificateState | null;
  printed: unknown;
}

/** What the members of a cohort have earned in their present run through each of its courses, by username. One statement. */
export async function cohortCertificates(cohortId: string): Promise<{ earned: Earned[]; waiting: Waiting[] }> {
  const rows = await db().$queryRaw<EarnedRow[]>`
    SELECT cc."course", p."username", c."id" AS "certificateId", c."number",
           CAST(r."state" AS TEXT) AS "state", r."printed"
      FROM "CohortMember" m
      JOIN "CohortCourse" cc ON cc."cohortId" = m."cohortId"
      JOIN "Person" p ON p."id" = m."personId"
      JOIN "Enrolment" e ON e."id" = (
           SELECT latest."id" FROM "Enrolment" latest
            WHERE latest."personId" = p."id" AND latest."course" = cc."course"
              AND (latest."open" = 1 OR latest."completedAt" IS NOT NULL)
            ORDER BY latest."startedAt" DESC LIMIT 1)
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
      LEFT JOIN "CertificateRevision" r ON r."certificateId" = c."id" AND r."revision" = (
           SELECT MAX(last."revision") FROM "CertificateRevision" last WHERE last."certificateId" = c."id")
     WHERE m."cohortId" = ${cohortId} AND m."leftAt" IS NULL AND e."completedAt" IS NOT NULL
     ORDER BY cc."course", p."usernameKey"`;
  const waiting = rows.filter(({ certificateId }) => certificateId === null);
  return {
    earned: rows.flatMap(earnedOf),
    waiting: waiting.map(({ course, username }) => ({ course, username })),
  };
}

function earnedOf({ certificateId, course, username, number, state, printed }: EarnedRow): Earned[] {
  const facts = readPrinted(typeof printed === 'string' ? JSON.parse(printed) : printed);
  if (!certificateId || !number || !facts || state !== 'valid') return [];
  return [{ certificateId, course, username, name: facts.name, number, issuedOn: facts.issuedOn }];
}
