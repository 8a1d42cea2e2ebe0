import { randomUUID } from 'node:crypto';
import type { Tx } from '~/db/connect.server.ts';
import type { Response } from '~/quizzes/question.ts';

/**
 * Cuts a person's runs off from the person: one fresh key keeps them one in what is counted, and nothing leads back from
 * it. What was typed in their own words goes, and what it was worth stays, as do completions and all that is counted
 * from them. An open run ends.
 */
export async function forgetRuns(tx: Tx, personId: string) {
  const ofPerson = { enrolment: { personId } };
  await tx.followUpConsent.deleteMany({ where: ofPerson });
  await blankAnswers(tx, personId);
  await tx.recallItem.updateMany({ where: { answer: { attempt: ofPerson } }, data: { text: '' } });
  await tx.$executeRaw`
    UPDATE "Attempt" SET "draft" = NULL
     WHERE "enrolmentId" IN (SELECT e."id" FROM "Enrolment" e WHERE e."personId" = ${personId})`;
  await tx.enrolment.updateMany({
    where: { personId },
    data: { personId: null, countedKey: randomUUID(), open: null },
  });
}

async function blankAnswers(tx: Tx, personId: string) {
  const answers = await tx.answer.findMany({ where: { attempt: { enrolment: { personId } } } });
  for (const { attemptId, question, response } of answers) {
    const blank = blanked(response as unknown as Response);
    if (!blank) continue;
    await tx.answer.update({ where: { attemptId_question: { attemptId, question } }, data: { response: blank } });
  }
}

/** An answer in somebody's own words without the words; null where it is none. */
function blanked({ kind }: Response) {
  if (kind === 'recall') return { kind, entries: [] };
  return kind === 'text' || kind === 'number' ? { kind, text: '' } : null;
}
