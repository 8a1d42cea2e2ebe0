import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import type { Completion } from './completion-fact.ts';
import { traitsOf, type Flag, type TraitRow } from './completion-row.ts';
import { quartersIn, type Quarter } from './quarter.ts';

interface Row extends TraitRow {
  id: string;
  personKey: string;
  completedAt: string | Date;
  recordedAt: string | Date | null;
  ruleVersion: number | bigint | null;
  typedIn: Flag;
  extraTries: Flag;
}

const FIRST_RULE = 1;

/**
 * Every completion from `from` until before `until`; and of those who completed earlier, but of whom the server came to
 * know only since `from`, all. One statement; about half a kilobyte for each run that is returned.
 */
export async function completionsIn(from: Date, until: Date): Promise<Completion[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT e."id", COALESCE(e."personId", e."countedKey", e."id") AS "personKey", e."course", e."completedAt",
           e."recordedAt", e."ruleVersion", CAST(e."countedSex" AS TEXT) AS "sex", e."countedBirthYear" AS "birthYear",
           CAST(e."countedSector" AS TEXT) AS "sector", e."countedCountry" AS "country",
           e."countedRegion" AS "region", e."countedOrganisation" AS "organisation",
           EXISTS (SELECT 1 FROM "Attempt" a
                    WHERE a."enrolmentId" = e."id" AND CAST(a."quiz" AS TEXT) = 'final' AND a."passed" = ${true}
                      AND a."mode" <> 'screen') AS "typedIn",
           EXISTS (SELECT 1 FROM "Allowance" w
                    WHERE w."enrolmentId" = e."id" AND w."extraTries" > 0) AS "extraTries"
      FROM "Enrolment" e
     WHERE e."completedAt" < ${until}
       AND (e."completedAt" >= ${from}
            OR COALESCE(e."personId", e."countedKey", e."id") IN (
               SELECT COALESCE(l."personId", l."countedKey", l."id") FROM "Enrolment" l
                WHERE l."completedAt" < ${from} AND l."recordedAt" >= ${from}))`;
  const quarterOf = quartersIn(env().TIME_ZONE);
  return rows.map((row) => completionOf(row, quarterOf));
}

/** When the first of all completions was, or null. */
export async function firstCompletion(): Promise<Date | null> {
  const { _min } = await db().enrolment.aggregate({ _min: { completedAt: true } });
  return _min.completedAt;
}

function completionOf(row: Row, quarterOf: (instant: Date) => Quarter): Completion {
  const completedAt = new Date(row.completedAt);
  return {
    enrolmentId: row.id,
    personKey: row.personKey,
    traits: traitsOf(row, Number(quarterOf(completedAt).slice(0, 4))),
    completedAt,
    recordedAt: row.recordedAt === null ? completedAt : new Date(row.recordedAt),
    ruleVersion: row.ruleVersion === null ? FIRST_RULE : Number(row.ruleVersion),
    typedIn: Boolean(row.typedIn),
    extraTries: Boolean(row.extraTries),
  };
}
