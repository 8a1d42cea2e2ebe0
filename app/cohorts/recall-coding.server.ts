import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { holdAttempt, scoreAgain } from '~/learning/regrade.server.ts';
import { allVoided } from '~/learning/voided-question.server.ts';
import type { QuizBundle } from '~/quizzes/question.ts';
import { NO_CONCEPT, rescore } from '~/quizzes/rescore.ts';
import { within } from './cohort.server.ts';

/** One thing a learner wrote, without who wrote it and without whether it was before or after. */
export interface ItemToCode {
  id: string;
  text: string;
  course: string;
  stem: string;
  concepts: { id: string; label: string }[];
}

const PAGE = 20;

/** The oldest entries nobody has read yet, in the trainer's own cohorts. */
export async function itemsToCode(trainer: Viewer): Promise<ItemToCode[]> {
  const rows = await db().recallItem.findMany({
    where: await unread(trainer),
    // By id, which is random: the order must not tell what came before and what after.
    orderBy: { id: 'asc' },
    take: PAGE,
    include: {
      answer: { include: { attempt: { include: { version: true, enrolment: { select: { course: true } } } } } },
    },
  });
  return rows.map((row) => {
    const { attempt } = row.answer;
    const bundle = attempt.version.content as unknown as QuizBundle;
    const words = bundle.texts[attempt.locale]?.[row.question] ?? Object.values(bundle.texts)[0]?.[row.question];
    return {
      id: row.id,
      text: row.text,
      course: attempt.enrolment.course,
      stem: words?.stem ?? '',
      concepts: Object.entries(words?.concepts ?? {}).map(([id, concept]) => ({ id, label: concept.label })),
    };
  });
}

export async function countItemsToCode(trainer: Viewer): Promise<number> {
  return db().recallItem.count({ where: await unread(trainer) });
}

/** Records what an entry names and scores its attempt again. False: not the trainer's, or no such concept. */
export function codeItem(trainer: Viewer, itemId: string, concept: string): Promise<boolean> {
  return transaction(async (tx) => {
    const item = await tx.recallItem.findFirst({ where: { id: itemId, ...ofTrainer(trainer) } });
    if (!item) return false;
    // Touching the attempt first makes a colleague coding its next entry wait until this sum stands.
    await holdAttempt(tx, item.attemptId);
    const attempt = await tx.attempt.findUniqueOrThrow({ where: { id: item.attemptId }, include: { version: true } });
    const bundle = attempt.version.content as unknown as QuizBundle;
    const question = bundle.content.questions[item.question];
    if (question?.kind !== 'recall') return false;
    if (concept !== NO_CONCEPT && !question.concepts.includes(concept)) return false;
    const coded = await tx.recallItem.updateMany({
      where: { id: item.id, concept: null },
      data: { concept, codedById: trainer.id, codedAt: now() },
    });
    if (coded.count === 0) return true;
    const { attemptId } = item;
    const items = await tx.recallItem.findMany({ where: { attemptId, question: item.question } });
    await tx.answer.update({
      where: { attemptId_question: { attemptId, question: item.question } },
      data: {
        points: rescore(
          question,
          items.map((one) => one.concept),
        ),
      },
    });
    // Words stand in the tests before and after, where nothing is passed.
    await scoreAgain(tx, attemptId, bundle.content, null);
    await record(tx, { verb: 'recall.coded', actorId: trainer.id, subjectId: attempt.id });
    return true;
  });
}

/** What a reading could still raise: not what counts as right for everyone anyway. */
async function unread(trainer: Viewer) {
  const voided = await allVoided(db());
  const isVoid = voided.map(({ course, question }) => ({ question, answer: { attempt: { enrolment: { course } } } }));
  // Words of an account that was deleted are gone; nothing is left to read.
  return { concept: null, text: { not: '' }, NOT: isVoid, ...ofTrainer(trainer) };
}

function ofTrainer(trainer: Viewer) {
  if (trainer.role === 'admin') return {};
  const cohort = within(trainer);
  return {
    answer: { attempt: { enrolment: { person: { memberships: { some: { leftAt: null, cohort } } } } } },
  };
}
