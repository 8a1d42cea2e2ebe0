import { db } from '~/db/db.server.ts';
import { countOutcomes, type Occasion } from './count-outcomes.ts';
import type { Indicator } from './indicator.ts';
import { boundsOf, type Quarter } from './quarter.ts';

/** Asked and answered in a quarter, by people who completed one of the courses, now or before. One statement. */
export async function outcomesIn(
  { courses }: Indicator,
  quarter: Quarter,
  { timeZone, completed }: { timeZone: string; completed: number },
): Promise<Record<string, number>> {
  const { from, until } = boundsOf(quarter, timeZone);
  const within = { gte: from, lt: until };
  const found = await db().followUp.findMany({
    where: {
      kind: 'outcome',
      month: { gt: 0 },
      OR: [{ askedAt: within }, { answeredAt: within }],
      enrolment: { course: { in: courses } },
    },
    select: {
      month: true,
      askedAt: true,
      answeredAt: true,
      answer: true,
      enrolment: {
        select: { course: true, followUps: { where: { kind: 'outcome', month: 0 }, select: { answer: true } } },
      },
    },
  });
  const isIn = (instant: Date | null) => instant !== null && instant >= from && instant < until;
  const occasions = found.map(({ month, askedAt, answeredAt, answer, enrolment }): Occasion => ({
    course: enrolment.course,
    month,
    asked: isIn(askedAt),
    answered: isIn(answeredAt),
    situation: situationIn(answer),
    atEntry: situationIn(enrolment.followUps[0]?.answer),
  }));
  return countOutcomes(occasions, completed);
}

function situationIn(answer: unknown): string | null {
  const { situation } = (answer ?? {}) as { situation?: unknown };
  return typeof situation === 'string' ? situation : null;
}
