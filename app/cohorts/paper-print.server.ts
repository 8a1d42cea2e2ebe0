import { z } from 'zod';
import type { Viewer } from '~/accounts/viewer.server.ts';
import { record } from '~/audit/audit.server.ts';
import type { Tx } from '~/db/connect.server.ts';
import { db, transaction } from '~/db/db.server.ts';
import { QuizKind } from '~/db/model.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { finalQuestions } from '~/learning/final-draw.server.ts';
import { keepVersion, type QuizNow } from '~/learning/quiz-version.server.ts';
import { within } from './cohort.server.ts';
import { quizOf, type PaperChoice } from './paper-choice.ts';
import { newPaperNumber } from './paper-number.ts';

const VERB = 'paper.printed';

const printedSchema = z.object({
  course: z.string(),
  quiz: z.enum(QuizKind),
  form: z.enum(['A', 'B']).nullable(),
  version: z.string(),
  locale: z.enum(LOCALES),
  /** Ids, in the order asked, with a space between two. */
  questions: z.string(),
});

/** A test as it was printed. The number also decides in which order options stand. */
export interface PrintedPaper extends Omit<z.output<typeof printedSchema>, 'questions'> {
  number: string;
  questions: string[];
}

/** Makes a paper with a number of its own and puts on record what is on it. Null: no such cohort of this trainer's. */
export async function printPaper(
  trainer: Viewer,
  cohortId: string,
  { course, test, locale }: PaperChoice,
  quizNow: QuizNow,
): Promise<PrintedPaper | null> {
  await keepVersion(course.slug, quizNow);
  const number = newPaperNumber();
  const { quiz, form } = quizOf(test);
  return transaction(async (tx) => {
    const courses = { some: { course: course.slug } };
    const cohort = await tx.cohort.findFirst({ where: { id: cohortId, courses, ...within(trainer) } });
    if (!cohort) return null;
    const { content } = quizNow.bundle;
    const questions = form ? content.forms[form] : await finalQuestions(tx, course, content, number);
    const paper = { course: course.slug, quiz, form, version: quizNow.hash, locale };
    await record(tx, {
      verb: VERB,
      actorId: trainer.id,
      subjectId: number,
      details: { ...paper, cohort: cohortId, questions: questions.join(' ') },
    });
    return { ...paper, number, questions };
  });
}

/** The paper with this number, if it is of one of these courses. */
export async function findPaper(number: string, courses: string[], on: Tx = db()): Promise<PrintedPaper | null> {
  const event = await on.auditEvent.findFirst({ where: { verb: VERB, subjectId: number } });
  const details = printedSchema.safeParse(event?.details);
  if (!details.success || !courses.includes(details.data.course)) return null;
  return { ...details.data, number, questions: details.data.questions.split(' ') };
}
