import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { Prisma } from '~/db/model.ts';
import type { QuizBundle } from '~/quizzes/question.ts';

/** A course's questions as the catalogue has them now; `hash` names the content. */
export interface QuizNow {
  hash: string;
  bundle: QuizBundle;
}

/** Keeps a version for good. It never changes, so whoever comes second finds it already there. */
export async function keepVersion(course: string, { hash, bundle }: QuizNow): Promise<void> {
  if (await db().quizVersion.findUnique({ where: { hash }, select: { hash: true } })) return;
  const content = bundle as unknown as Prisma.InputJsonObject;
  try {
    await db().quizVersion.create({ data: { hash, course, content, createdAt: now() } });
  } catch (error) {
    if (!(await db().quizVersion.findUnique({ where: { hash }, select: { hash: true } }))) throw error;
  }
}

/** The questions an attempt was given, whatever the catalogue has become since. */
export async function versionTaken(hash: string, current: QuizNow): Promise<QuizBundle> {
  if (hash === current.hash) return current.bundle;
  const { content } = await db().quizVersion.findUniqueOrThrow({ where: { hash } });
  return content as unknown as QuizBundle;
}
