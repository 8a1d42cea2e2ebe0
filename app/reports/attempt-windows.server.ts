import { setImmediate as turn } from 'node:timers/promises';
import { db } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';

/** Attempts by id: those after `after`, up to and including `upTo`. */
export interface AttemptWindow {
  course: string;
  quiz: QuizKind;
  after: string;
  upTo: string;
}

const ATTEMPTS = 1_000;

/**
 * The attempts handed in, in windows that are worked through one after another: SQLite answers within this very process,
 * and one statement over all of them would keep every other request waiting. CROSS JOIN keeps it to the order written.
 */
export async function* attemptWindows(course: string, quiz: QuizKind, size = ATTEMPTS): AsyncGenerator<AttemptWindow> {
  let after = '';
  for (;;) {
    const [found] = await db().$queryRaw<{ upTo: string | null; count: number | bigint }[]>`
      SELECT MAX(t."id") AS "upTo", COUNT(*) AS "count"
        FROM (SELECT a."id"
                FROM "Attempt" a CROSS JOIN "Enrolment" e
               WHERE a."id" > ${after} AND e."id" = a."enrolmentId" AND e."course" = ${course}
                 AND CAST(a."quiz" AS TEXT) = ${quiz} AND a."submittedAt" IS NOT NULL
               ORDER BY a."id"
               LIMIT ${size}) t`;
    if (!found?.upTo) return;
    yield { course, quiz, after, upTo: found.upTo };
    if (Number(found.count) < size) return;
    after = found.upTo;
    await turn();
  }
}
