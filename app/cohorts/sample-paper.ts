import { randomUUID } from 'node:crypto';
import type { Viewer } from '~/accounts/viewer.server.ts';
import type { Cohort } from '~/db/model.ts';
import { nothing } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, sampleQuiz } from '~/learning/sample-course.ts';
import type { Response } from '~/quizzes/question.ts';
import type { PaperTest } from './paper-choice.ts';
import { printPaper, type PrintedPaper } from './paper-print.server.ts';
import { typeIn, type TypedIn, type Typing } from './paper-test.server.ts';

/** For tests: a trainer with a cohort and one of its members. */
export interface Group {
  trainer: Viewer;
  cohort: Cohort;
  personId: string;
}

export type Changes = Partial<Typing> & { choice?: string };

export async function printed({ trainer, cohort }: Group, test: PaperTest): Promise<PrintedPaper> {
  const paper = await printPaper(trainer, cohort.id, { course: COURSE, test, locale: 'ru' }, sampleQuiz());
  if (!paper) throw new Error('Not printed');
  return paper;
}

/** The same choice everywhere. Not a promise's: what has a `then` would be taken for one. */
export function typingOf({ cohort, personId }: Group, paper: PrintedPaper, changes: Changes = {}): Typing {
  const { choice = RIGHT, ...rest } = changes;
  const answer = (id: string): Response =>
    id.endsWith('recall') ? { kind: 'recall', entries: ['a door', 'a roof'] } : { kind: 'single', choice };
  return {
    clientId: randomUUID(),
    cohortId: cohort.id,
    personId,
    course: COURSE,
    paper,
    bundle: sampleQuiz().bundle,
    takenOn: '2027-03-05',
    mode: 'paper',
    responses: Object.fromEntries(paper.questions.map((id) => [id, answer(id)])),
    then: nothing,
    ...rest,
  };
}

export async function printedAndTyped(group: Group, test: PaperTest, changes?: Changes): Promise<TypedIn | null> {
  return typeIn(group.trainer, typingOf(group, await printed(group, test), changes));
}
