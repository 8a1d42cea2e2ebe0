import { db } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import { isTypedIn } from '~/learning/attempt-mode.ts';
import { formFor } from '~/learning/form-order.server.ts';
import type { FormOrder } from '~/quizzes/balance.ts';
import { percent } from '~/quizzes/score.ts';

export interface PaperMember {
  personId: string;
  username: string;
  /** The form for after the course; null until the one before it is known. */
  formAfter: string | null;
  taken: TakenTest[];
}

export interface TakenTest {
  id: string;
  quiz: QuizKind;
  form: string | null;
  percent: number;
  passed: boolean | null;
  /** Or answered aloud. */
  onPaper: boolean;
}

/** Every member now with the tests handed in in their present run through a course, the first of them first. */
export async function paperOverview(cohortId: string, course: string): Promise<PaperMember[]> {
  const attempts = {
    where: { submittedAt: { not: null } },
    orderBy: { submittedAt: 'asc' },
    select: { id: true, quiz: true, form: true, mode: true, points: true, maxPoints: true, passed: true },
  } as const;
  const members = await db().cohortMember.findMany({
    where: { cohortId, leftAt: null },
    orderBy: { person: { usernameKey: 'asc' } },
    select: {
      person: {
        select: {
          id: true,
          username: true,
          enrolments: {
            where: { course, OR: [{ open: 1 }, { completedAt: { not: null } }] },
            orderBy: { startedAt: 'desc' },
            take: 1,
            select: { formOrder: true, attempts },
          },
        },
      },
    },
  });
  return members.map(({ person }) => {
    const run = person.enrolments[0];
    return {
      personId: person.id,
      username: person.username,
      formAfter: run?.formOrder ? formFor('post', run.formOrder as FormOrder) : null,
      taken: (run?.attempts ?? []).map(({ mode, points, maxPoints, ...attempt }) => ({
        ...attempt,
        percent: percent(points ?? 0, maxPoints ?? 0),
        onPaper: isTypedIn(mode),
      })),
    };
  });
}
