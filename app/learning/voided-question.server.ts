import type { Tx } from '~/db/connect.server.ts';

export type QuestionStanding = 'sound' | 'proposed' | 'void';

/** The questions of a course that were found faulty, in every version of it. */
export async function voidedIn(on: Tx, course: string): Promise<ReadonlySet<string>> {
  const found = await on.voidedQuestion.findMany({ where: { course, accepted: true }, select: { question: true } });
  return new Set(found.map(({ question }) => question));
}

/** Whether a question is void, or proposed to be; what was kept is sound again. */
export async function standingsIn(on: Tx, course: string): Promise<(question: string) => QuestionStanding> {
  const found = await on.voidedQuestion.findMany({
    where: { course, OR: [{ accepted: true }, { accepted: null }] },
    select: { question: true, accepted: true },
  });
  const voided = new Set(found.filter(({ accepted }) => accepted).map(({ question }) => question));
  const proposed = new Set(found.map(({ question }) => question));
  return (question) => {
    if (voided.has(question)) return 'void';
    return proposed.has(question) ? 'proposed' : 'sound';
  };
}

/** Every void question there is. */
export function allVoided(on: Tx): Promise<{ course: string; question: string }[]> {
  return on.voidedQuestion.findMany({ where: { accepted: true }, select: { course: true, question: true } });
}
