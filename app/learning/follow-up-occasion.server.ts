import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { ENTRY, isOpenOn, mayBeAskedLater, type FollowUpKind } from './follow-up.ts';
import { youthCourses } from './follow-up-age.server.ts';
import type { FollowUpAnswer } from './follow-up-answer.ts';
import { dayIn } from './safe-hours.ts';

/** What one letter, or one line on a person's page, asks; nothing in it says of whom, or about what course. */
export type OccasionNow =
  | { state: 'open' | 'answered'; kinds: FollowUpKind[] }
  /** Over, taken back, or nobody's. */
  | { state: 'closed' };

interface FoundOccasion {
  now: OccasionNow;
  ids: Partial<Record<FollowUpKind, string>>;
}

/** For a while an answer that is sent again takes the place of the one before. */
const CHANGEABLE_MS = 24 * 60 * 60 * 1000;

export async function occasionNow(id: string, youth = youthCourses()): Promise<OccasionNow> {
  return (await findOccasion(id, youth)).now;
}

/** Keeps the answers; those to what is not asked any more are dropped. */
export async function answerOccasion(
  id: string,
  answers: Partial<Record<FollowUpKind, FollowUpAnswer>>,
  youth = youthCourses(),
): Promise<void> {
  const { ids } = await findOccasion(id, youth);
  const at = now();
  await transaction(async (tx) => {
    for (const kind of Object.keys(ids) as FollowUpKind[]) {
      const own = ids[kind];
      const answer = answers[kind];
      if (!own || !answer) continue;
      // One by one, since what was said first keeps its day.
      await tx.followUp.updateMany({ where: { id: own, askedAt: null }, data: { askedAt: at } });
      const changeable = new Date(at.getTime() - CHANGEABLE_MS);
      await tx.followUp.updateMany({ where: { id: own, answeredAt: { gt: changeable } }, data: { answer } });
      await tx.followUp.updateMany({ where: { id: own, answeredAt: null }, data: { answer, answeredAt: at } });
    }
  });
}

async function findOccasion(id: string, youth: string[]): Promise<FoundOccasion> {
  const asked = await db().followUp.findFirst({
    where: {
      id,
      month: { not: ENTRY },
      enrolment: { consent: { withdrawnAt: null }, person: { disabledAt: null } },
    },
    select: {
      month: true,
      dueOn: true,
      enrolment: {
        select: {
          consent: { select: { timeZone: true } },
          followUps: { select: { id: true, kind: true, month: true, answeredAt: true } },
          person: {
            select: {
              birthYear: true,
              enrolments: { where: { course: { in: youth } }, select: { id: true }, take: 1 },
            },
          },
        },
      },
    },
  });
  const { person, consent, followUps = [] } = asked?.enrolment ?? {};
  if (!asked || !person || !consent) return CLOSED;
  const today = dayIn(now(), consent.timeZone);
  const age = { birthYear: person.birthYear, young: person.enrolments.length > 0 };
  if (!isOpenOn(asked, today) || !mayBeAskedLater(age, today)) return CLOSED;
  const together = followUps.filter(({ month }) => month === asked.month);
  const kinds = together.map(({ kind }) => kind as FollowUpKind).sort();
  const answered = together.every(({ answeredAt }) => answeredAt !== null);
  return {
    now: { state: answered ? 'answered' : 'open', kinds },
    ids: Object.fromEntries(together.map((one) => [one.kind, one.id])),
  };
}

const CLOSED: FoundOccasion = { now: { state: 'closed' }, ids: {} };
