import type { Viewer } from '~/accounts/viewer.server.ts';
import { within } from '~/cohorts/cohort.server.ts';
import { db } from '~/db/db.server.ts';
import type { Dimension } from './completion-fact.ts';
import { rowsBehind, type RowBehind } from './figures-behind.server.ts';
import type { FigurePlace } from './figures-query.ts';
import type { ReportTable } from './figures-table.ts';

export interface OwnRow extends RowBehind {
  /** One of the trainer’s own that this person is in. */
  cohortId: string;
}

const COUNTS_PEOPLE = ['people', 'late', 'total', 'category'];

/** The rows behind a figure, of people in the trainer’s own cohorts; null where a figure has none. */
export async function ownRows(trainer: Viewer, table: ReportTable, place: FigurePlace): Promise<OwnRow[] | null> {
  if (!COUNTS_PEOPLE.includes(place.kind)) return null;
  const { indicator, breakdown, within, quarters } = table;
  const of: Partial<Record<Dimension, string>> = {
    ...(within && { [within.dimension]: within.category }),
    ...(breakdown && place.category !== null && { [breakdown]: place.category }),
  };
  const rows: RowBehind[] = [];
  for (const { startsOn, state } of quarters) {
    if (state === 'to-come' || (place.quarter !== null && place.quarter !== startsOn)) continue;
    const found = await rowsBehind(trainer, { indicator: indicator.code, quarter: startsOn, of });
    if (!found) return null;
    rows.push(...found.filter(({ late }) => late || place.kind !== 'late'));
  }
  const cohortOf = await ownCohorts(
    trainer,
    rows.map(({ personId }) => personId),
  );
  return rows.flatMap((row) => {
    const cohortId = cohortOf.get(row.personId);
    return cohortId === undefined ? [] : [{ ...row, cohortId }];
  });
}

async function ownCohorts(trainer: Viewer, people: string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const memberships = await db().cohortMember.findMany({
    where: { leftAt: null, cohort: within(trainer) },
    select: { personId: true, cohortId: true },
    orderBy: { joinedAt: 'asc' },
  });
  const wanted = new Set(people);
  return new Map(
    memberships.flatMap(({ personId, cohortId }) => (wanted.has(personId) ? [[personId, cohortId] as const] : [])),
  );
}
