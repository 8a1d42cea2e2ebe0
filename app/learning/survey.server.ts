import { now } from '~/clock.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { SKIPPED, surveyAnswers, type SurveyAnswers } from './survey.ts';

/** What the person answered so far. */
export async function findSurvey(enrolmentId: string): Promise<SurveyAnswers> {
  return surveyAnswers(await db().surveyAnswer.findMany({ where: { enrolmentId } }));
}

/** Keeps what was chosen, in place of what was chosen before; each item stays with the day it was answered first. */
export async function saveSurvey(enrolmentId: string, answers: SurveyAnswers): Promise<void> {
  await transaction(async (tx) => {
    for (const [item, value] of Object.entries(answers)) {
      await tx.surveyAnswer.upsert({
        where: { enrolmentId_item: { enrolmentId, item } },
        create: { enrolmentId, item, value, answeredAt: now() },
        update: { value },
      });
    }
  });
}

/** The person would rather not, and is not asked again. Takes back no answer. */
export async function skipSurvey(enrolmentId: string): Promise<void> {
  await db().surveyAnswer.upsert({
    where: { enrolmentId_item: { enrolmentId, item: SKIPPED } },
    create: { enrolmentId, item: SKIPPED, value: 0, answeredAt: now() },
    update: {},
  });
}
