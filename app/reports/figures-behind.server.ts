import type { Viewer } from '~/accounts/viewer.server.ts';
import { within as withinCohorts } from '~/cohorts/cohort.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { closings } from './closed-quarter.server.ts';
import type { Dimension } from './completion-fact.ts';
import { inQuarter } from './count-people.ts';
import { placeOf } from './figures-count.server.ts';
import { findIndicator } from './indicators.server.ts';
import { isQuarter, quartersIn, yearOf, type Quarter } from './quarter.ts';

/** One cell of a report on people who completed. */
export interface FigureOpened {
  /** A code. */
  indicator: string;
  quarter: Quarter;
  /** What the cell is of: `{ country: 'KZ', sex: '' }`; nothing for the whole. */
  of?: Partial<Record<Dimension, string>>;
}

export interface RowBehind {
  enrolmentId: string;
  personId: string;
  username: string;
  /** As on the certificate; null until the person has given it. */
  name: string | null;
  course: string;
  completedAt: Date;
  recordedAt: Date;
  /** Belongs to an earlier quarter. */
  late: boolean;
}

/**
 * The completions counted in a cell, as the facts of today give it: of people in the trainer's own cohorts alone, and so
 * perhaps not all of them. Null where there is no such figure. A constant number of statements.
 */
export async function rowsBehind(
  trainer: Viewer,
  { indicator, quarter, of = {} }: FigureOpened,
): Promise<RowBehind[] | null> {
  const rule = findIndicator(indicator);
  if (rule?.measure !== 'people-completed' || !isQuarter(quarter)) return null;
  const timeZone = env().TIME_ZONE;
  const calendar = { closings: await closings(), quarterOf: quartersIn(timeZone) };
  const { people } = await placeOf(yearOf(quarter, rule.yearStarts), rule.yearStarts, calendar, timeZone);
  const all = of.course === undefined ? people.all(rule) : people.byCourse(rule);
  const asked = Object.entries(of) as [Dimension, string][];
  const counted = inQuarter(all, quarter, rule.yearStarts).filter(({ completion }) =>
    asked.every(([dimension, category]) => completion.traits[dimension] === category),
  );
  const own = await ownPeople(trainer);
  return counted.flatMap(({ completion, own: belongs }) => {
    const person = own.get(completion.personKey);
    if (!person) return [];
    const { enrolmentId, completedAt, recordedAt } = completion;
    const { course } = completion.traits;
    return [{ ...person, enrolmentId, course, completedAt, recordedAt, late: belongs < quarter }];
  });
}

async function ownPeople(trainer: Viewer) {
  const people = await db().person.findMany({
    where: { memberships: { some: { leftAt: null, cohort: withinCohorts(trainer) } } },
    select: { id: true, username: true, certificateName: true },
  });
  return new Map(
    people.map(({ id, username, certificateName }) => [id, { personId: id, username, name: certificateName }]),
  );
}
