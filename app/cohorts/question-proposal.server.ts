import type { Viewer } from '~/accounts/viewer.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { propose } from '~/learning/voided-question-proposal.server.ts';
import { readVoidingReason } from '~/learning/voided-question-reason.ts';
import { findQuestion, type QuestionFound } from '~/learning/voided-question-text.server.ts';
import { standingsIn, type QuestionStanding } from '~/learning/voided-question.server.ts';
import { within } from './cohort.server.ts';

export interface QuestionKey {
  cohortId: string;
  /** One of the cohort's. */
  course: string;
  question: string;
}

export interface QuestionToPropose extends QuestionFound {
  cohort: { id: string; label: string };
  course: string;
  standing: QuestionStanding;
}

/** A question of a course that a cohort of this trainer's takes, or null. */
export async function questionToPropose(
  trainer: Viewer,
  { cohortId, course, question }: QuestionKey,
  locale: Locale,
): Promise<QuestionToPropose | null> {
  const cohort = await db().cohort.findFirst({
    where: { id: cohortId, courses: { some: { course } }, ...within(trainer) },
    select: { id: true, label: true },
  });
  const found = cohort && (await findQuestion(course, question, locale));
  if (!found) return null;
  const standing = await standingsIn(db(), course);
  return { ...found, cohort, course, standing: standing(question) };
}

/** Proposes that a question be void, or says what is wrong with the reason. Null: no such question of this trainer's. */
export async function proposeVoiding(
  trainer: Viewer,
  { id, reason: typed, ...key }: QuestionKey & { id: string; reason: string },
): Promise<{ problem?: MessageKey } | null> {
  if (!(await questionToPropose(trainer, key, 'en'))) return null;
  const { reason, problem } = readVoidingReason(typed);
  if (problem) return { problem };
  const { course, question } = key;
  await transaction((tx) => propose(tx, { id, course, question, reason, proposedById: trainer.id }));
  return {};
}
