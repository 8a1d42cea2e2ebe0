import { findCourse, quizBundle } from '~/catalog/catalog.server.ts';
import { db } from '~/db/db.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Question, QuestionText, QuizBundle } from '~/quizzes/question.ts';
import { wordsIn } from './paper.ts';

export interface QuestionFound {
  id: string;
  question: Question;
  /** In the language asked for, otherwise in one that has words for it. */
  text: QuestionText;
}

/** A course's question as it stands today, otherwise as it stood last; null where there has been none. */
export async function findQuestion(slug: string, id: string, locale: Locale): Promise<QuestionFound | null> {
  const course = findCourse(slug);
  return (course && questionIn(quizBundle(course), id, locale)) ?? formerQuestion(slug, id, locale);
}

async function formerQuestion(course: string, id: string, locale: Locale): Promise<QuestionFound | null> {
  const versions = await db().quizVersion.findMany({ where: { course }, orderBy: { createdAt: 'desc' } });
  for (const { content } of versions) {
    const found = questionIn(content as unknown as QuizBundle, id, locale);
    if (found) return found;
  }
  return null;
}

function questionIn(bundle: QuizBundle, id: string, locale: Locale): QuestionFound | null {
  if (!Object.hasOwn(bundle.content.questions, id)) return null;
  const question = bundle.content.questions[id];
  const text = wordsIn(bundle, locale, id);
  return question && text ? { id, question, text } : null;
}
