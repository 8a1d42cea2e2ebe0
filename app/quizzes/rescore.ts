import type { Grade, QuestionOf } from './question.ts';

/** Written as the concept of an entry that a person has read and that names nothing asked for. */
export const NO_CONCEPT = 'none';

/** Points for a recall question from its entries' concepts, as matched or as a person coded them. */
export function rescore(question: QuestionOf<'recall'>, concepts: (string | null)[]): number {
  const named = new Set(concepts.filter((concept) => isAskedFor(question, concept)));
  return question.points * (Math.min(named.size, question.ask) / question.ask);
}

/** Whether a person's reading could still raise these points. */
export function awaitsReader(grade: Grade): boolean {
  const unread = grade.recalled?.some(({ concept }) => concept === null) ?? false;
  return unread && grade.points < grade.maxPoints;
}

function isAskedFor(question: QuestionOf<'recall'>, concept: string | null): boolean {
  return concept !== null && concept !== NO_CONCEPT && question.concepts.includes(concept);
}
