import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { env } from '~/env.server.ts';
import { daysAfter, ENTRY, isOpenOn, mayBeAskedLater, OPEN_FOR_DAYS } from './follow-up.ts';
import { dayIn, isSafeHour } from './safe-hours.ts';

/** A letter to be sent: the questions of one month after one course. */
export interface DueLetter {
  /** Of all that it asks; the first is the one it names. */
  ids: [string, ...string[]];
  /** Whether it is the one reminder. */
  again: boolean;
  to: string;
  locale: string;
}

type Batch = Awaited<ReturnType<typeof consentsWithSomethingDue>>;

const BATCH = 200;
const REMINDED_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** Whatever is to be asked by letter in this hour. `youth` are slugs of courses for young people. */
export async function* lettersDue(youth: string[]): AsyncGenerator<DueLetter> {
  let after = '';
  for (;;) {
    const batch = await consentsWithSomethingDue(after, youth);
    for (const one of batch) yield* lettersOf(one);
    after = batch.at(-1)?.enrolmentId ?? '';
    if (batch.length < BATCH) return;
  }
}

function* lettersOf({ enrolment, ...consent }: Batch[number]): Generator<DueLetter> {
  const { person, followUps } = enrolment;
  const today = dayIn(now(), consent.timeZone);
  if (!person?.email || !isSafeHour(now(), consent)) return;
  // Who has stopped reminders since wants no letters of ours at all.
  if (person.remindersStoppedAt && person.remindersStoppedAt > consent.givenAt) return;
  const age = { birthYear: person.birthYear, young: person.enrolments.length > 0 };
  if (!mayBeAskedLater(age, today)) return;
  for (const month of new Set(followUps.map((one) => one.month))) {
    const [first, ...others] = followUps.filter((one) => one.month === month && isOpenOn(one, today));
    if (!first) continue;
    const { askedAt } = first;
    if (askedAt && now().getTime() - askedAt.getTime() < REMINDED_AFTER_MS) continue;
    const ids: DueLetter['ids'] = [first.id, ...others.map(({ id }) => id)];
    yield { ids, again: askedAt !== null, to: person.email, locale: person.locale };
  }
}

function consentsWithSomethingDue(after: string, youth: string[]) {
  const today = dayIn(now(), env().TIME_ZONE);
  // A day more on either side, since it is another day elsewhere.
  const dueOn = { gte: daysAfter(today, -OPEN_FOR_DAYS - 1), lte: daysAfter(today, 1) };
  const due = { month: { not: ENTRY }, dueOn, answeredAt: null, remindedAt: null };
  return db().followUpConsent.findMany({
    where: {
      enrolmentId: { gt: after },
      way: 'letter',
      withdrawnAt: null,
      enrolment: { followUps: { some: due }, person: { disabledAt: null, email: { not: null } } },
    },
    include: {
      enrolment: {
        select: {
          followUps: { where: due, orderBy: [{ month: 'asc' }, { kind: 'asc' }] },
          person: {
            select: {
              email: true,
              birthYear: true,
              locale: true,
              remindersStoppedAt: true,
              enrolments: { where: { course: { in: youth } }, select: { id: true }, take: 1 },
            },
          },
        },
      },
    },
    orderBy: { enrolmentId: 'asc' },
    take: BATCH,
  });
}
