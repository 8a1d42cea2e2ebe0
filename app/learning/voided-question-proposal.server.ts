import { record } from '~/audit/audit.server.ts';
import { now } from '~/clock.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { standingsIn } from './voided-question.server.ts';

export interface Proposal {
  /** Made by the page: the same one again changes nothing. */
  id: string;
  course: string;
  question: string;
  reason: string;
  proposedById: string;
}

/** Proposes that a question be void, unless it is, or somebody has proposed it already. */
export async function propose(tx: Tx, { id, course, question, reason, proposedById }: Proposal): Promise<void> {
  await awaitTurn(tx, course);
  const standing = await standingsIn(tx, course);
  if (standing(question) !== 'sound') return;
  const inserted = await tx.$executeRaw`
    INSERT INTO "VoidedQuestion" ("id", "course", "question", "reason", "proposedById", "proposedAt")
    VALUES (${id}, ${course}, ${question}, ${reason}, ${proposedById}, ${now()})
    ON CONFLICT DO NOTHING`;
  if (inserted > 0) await record(tx, { verb: 'question.voiding-proposed', actorId: proposedById, subjectId: id });
}

/** Two who propose the same question at once come one after the other. */
async function awaitTurn(tx: Tx, course: string) {
  await tx.$executeRaw`UPDATE "QuizVersion" SET "course" = "course" WHERE "course" = ${course}`;
}
