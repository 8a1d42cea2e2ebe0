import { randomUUID } from 'node:crypto';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import type { QuizKind } from '~/db/model.ts';
import { COURSE, sampleQuiz } from '~/learning/sample-course.ts';
import { keepVersion } from '~/learning/quiz-version.server.ts';
import type { Response } from '~/quizzes/question.ts';

export interface SampleAnswer {
  question: string;
  response?: Response;
  /** Null: left open. */
  points: number | null;
  maxPoints?: number;
}

export interface SampleAttempt {
  quiz: QuizKind;
  answers: SampleAnswer[];
  enrolmentId?: string;
  course?: string;
  submitted?: boolean;
  version?: string;
}

/** For tests: a run through the course that nobody's account is tied to. */
export async function run(course = COURSE.slug): Promise<string> {
  const id = randomUUID();
  await db().enrolment.create({ data: { id, course, open: null, startedAt: now() } });
  return id;
}

/** For tests: an attempt with these questions, marked as said. */
export async function attempt({ quiz, answers, submitted = true, ...rest }: SampleAttempt): Promise<string> {
  const id = randomUUID();
  const version = sampleQuiz(rest.version);
  await keepVersion(COURSE.slug, version);
  const worth = ({ maxPoints = 1 }: Pick<SampleAnswer, 'maxPoints'>) => maxPoints;
  await db().attempt.create({
    data: {
      id,
      clientId: randomUUID(),
      enrolmentId: rest.enrolmentId ?? (await run(rest.course)),
      quiz,
      versionHash: version.hash,
      seed: 'seed',
      questions: answers.map(({ question }) => question),
      locale: 'ru',
      open: null,
      startedAt: now(),
      submittedAt: submitted ? now() : null,
      points: answers.reduce((sum, { points }) => sum + (points ?? 0), 0),
      maxPoints: answers.reduce((sum, answer) => sum + worth(answer), 0),
      answers: {
        create: answers.flatMap(({ points, response = { kind: 'single', choice: points ? 'b' : 'a' }, ...answer }) =>
          points === null ? [] : [{ question: answer.question, response, points, maxPoints: worth(answer) }],
        ),
      },
    },
  });
  return id;
}
