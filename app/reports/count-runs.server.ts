import { db } from '~/db/db.server.ts';
import type { Traits } from './completion-fact.ts';
import { traitsOf, type Flag, type TraitRow } from './completion-row.ts';

/** A run through a course in which something was done in a quarter. */
export interface Run {
  personKey: string;
  traits: Traits;
  /** When the server came to know that it is completed, or null. */
  recordedAt: Date | null;
  completedAt: Date | null;
  /** At least one lesson or test was done in the quarter. */
  tookPart: boolean;
  /** A final was handed in in the quarter; and one that was passed. */
  triedFinal: boolean;
  passedFinal: boolean;
}

interface Row extends TraitRow {
  personKey: string;
  completedAt: string | Date | null;
  recordedAt: string | Date | null;
  tookPart: Flag;
  triedFinal: Flag;
  passedFinal: Flag;
}

/** Runs in which something was done from `from` until before `until`. One statement. */
export async function runsIn(from: Date, until: Date): Promise<Run[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT COALESCE(e."personId", e."countedKey", e."id") AS "personKey", e."course", e."completedAt", e."recordedAt",
             CAST(COALESCE(e."countedSex", p."sex") AS TEXT) AS "sex",
             COALESCE(e."countedBirthYear", p."birthYear") AS "birthYear",
             CAST(COALESCE(e."countedSector", p."sector") AS TEXT) AS "sector",
             COALESCE(e."countedCountry", p."country") AS "country",
             COALESCE(e."countedRegion", p."region") AS "region",
             COALESCE(e."countedOrganisation", p."organisation") AS "organisation",
             CASE WHEN EXISTS (SELECT 1 FROM "LessonProgress" l WHERE l."enrolmentId" = e."id"
                                  AND l."completedAt" >= ${from} AND l."completedAt" < ${until})
                    OR EXISTS (SELECT 1 FROM "Attempt" a WHERE a."enrolmentId" = e."id"
                                  AND a."submittedAt" >= ${from} AND a."submittedAt" < ${until})
                  THEN 1 ELSE 0 END AS "tookPart",
             CASE WHEN EXISTS (SELECT 1 FROM "Attempt" a WHERE a."enrolmentId" = e."id"
                                  AND CAST(a."quiz" AS TEXT) = 'final'
                                  AND a."submittedAt" >= ${from} AND a."submittedAt" < ${until})
                  THEN 1 ELSE 0 END AS "triedFinal",
             CASE WHEN EXISTS (SELECT 1 FROM "Attempt" a WHERE a."enrolmentId" = e."id"
                                  AND CAST(a."quiz" AS TEXT) = 'final' AND a."passed" = ${true}
                                  AND a."submittedAt" >= ${from} AND a."submittedAt" < ${until})
                  THEN 1 ELSE 0 END AS "passedFinal"
        FROM "Enrolment" e LEFT JOIN "Person" p ON p."id" = e."personId"
       WHERE e."startedAt" < ${until} AND (e."completedAt" IS NULL OR e."completedAt" >= ${from})) t
     WHERE t."tookPart" = 1`;
  // By the end: where clocks are east of Greenwich, a year's first quarter begins in the year before.
  const year = until.getUTCFullYear();
  return rows.map((row) => ({
    personKey: row.personKey,
    traits: traitsOf(row, year),
    completedAt: instant(row.completedAt),
    recordedAt: instant(row.recordedAt ?? row.completedAt),
    tookPart: Boolean(row.tookPart),
    triedFinal: Boolean(row.triedFinal),
    passedFinal: Boolean(row.passedFinal),
  }));
}

export interface Issued {
  traits: Traits;
  /** Not revoked. */
  isValid: boolean;
}

/** Certificates issued from `from` until before `until`. One statement. */
export async function certificatesIn(from: Date, until: Date): Promise<Issued[]> {
  const rows = await db().$queryRaw<(TraitRow & { isValid: Flag })[]>`
    SELECT c."course", CAST(e."countedSex" AS TEXT) AS "sex", e."countedBirthYear" AS "birthYear",
           CAST(e."countedSector" AS TEXT) AS "sector", e."countedCountry" AS "country",
           e."countedRegion" AS "region", e."countedOrganisation" AS "organisation",
           EXISTS (SELECT 1 FROM "CertificateRevision" r
                    WHERE r."certificateId" = c."id" AND CAST(r."state" AS TEXT) = 'valid') AS "isValid"
      FROM "Certificate" c LEFT JOIN "Enrolment" e ON e."id" = c."enrolmentId"
     WHERE c."issuedAt" >= ${from} AND c."issuedAt" < ${until}`;
  return rows.map((row) => ({ traits: traitsOf(row, until.getUTCFullYear()), isValid: Boolean(row.isValid) }));
}

function instant(value: string | Date | null): Date | null {
  return value === null ? null : new Date(value);
}
