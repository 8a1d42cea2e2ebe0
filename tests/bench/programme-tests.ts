import type { Prisma } from '~/db/model.ts';
import { formFor } from '~/learning/form-order.server.ts';
import { hasPassed } from '~/learning/marking.ts';
import type { Rows } from './insert.ts';
import { take, takeFinal, type Taken } from './papers.ts';
import type { Walk } from './programme-walk.ts';
import { attemptRow } from './rows.ts';

const ON_PAPER = 0.1;
const OTHER_LANGUAGE = 0.03;
const FAILED_FIRST = 0.15;
const MORE_TRIES = 0.1;
/** How much of what is not known before a course is known after it. */
const LEARNED = 0.6;

type Test = Pick<Prisma.AttemptCreateManyInput, 'quiz' | 'form' | 'locale' | 'mode' | 'startedAt'>;

/** The test before, and as far as somebody came, the one after and the finals. */
export function addTests(rows: Rows, walked: Walk) {
  const { papers, enrolmentId, reach, formOrder, at, until } = walked;
  const { chance } = walked.who;
  const mode = chance.often(ON_PAPER) ? 'paper' : 'screen';
  const usual = chance.pick(papers.course.languages);
  const add = (quiz: Test['quiz'], share: number, taken: Taken, form: Test['form'] = null) => {
    const locale = chance.often(OTHER_LANGUAGE) ? 'en' : usual;
    if (at(share) <= until) addAttempt(rows, walked, { quiz, form, locale, mode, startedAt: at(share) }, taken);
  };
  const addForm = (quiz: 'pre' | 'post', share: number, knowing: number) => {
    const form = formFor(quiz, formOrder ?? 'AB');
    add(quiz, share, take(chance, papers, papers.forms[form], knowing), form);
  };
  const knowing = chance.between(0.2, 0.7);
  addForm('pre', 0.05, knowing);
  if (reach === 'reading') return;
  addForm('post', 0.85, knowing + (1 - knowing) * LEARNED);
  const failed = reach === 'failed' || chance.often(FAILED_FIRST);
  if (failed) add('final', 0.9, takeFinal(chance, papers, false));
  if (reach === 'completed') add('final', 1, takeFinal(chance, papers, true));
  if (failed && chance.often(MORE_TRIES)) {
    rows.Allowance.push({ id: chance.id(), enrolmentId, extraTries: 1, createdAt: at(0.95) });
  }
}

function addAttempt(rows: Rows, { enrolmentId, papers, who: { chance } }: Walk, test: Test, taken: Taken) {
  const id = chance.id();
  const { questions, answers, points, maxPoints } = taken;
  rows.Attempt.push(
    attemptRow({
      ...test,
      id,
      clientId: chance.id(),
      enrolmentId,
      versionHash: papers.hash,
      submittedAt: test.startedAt,
      enteredById: test.mode === 'paper' ? 'a trainer' : null,
      questions,
      points,
      maxPoints,
      passed: hasPassed(test.quiz, { points, maxPoints, answers, awaiting: 0 }, papers.course.final.pass),
    }),
  );
  for (const { question, response, grade } of answers) {
    rows.Answer.push({ attemptId: id, question, response, points: grade.points, maxPoints: grade.maxPoints });
    for (const [position, { text, concept }] of (grade.recalled ?? []).entries()) {
      rows.RecallItem.push({ id: chance.id(), attemptId: id, question, position, text, concept });
    }
  }
}
