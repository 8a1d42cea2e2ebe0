import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { COURSE, sampleQuiz } from '~/learning/sample-course.ts';
import { statementsDuring } from '../../tests/setup/database.ts';
import { attemptWindows } from './attempt-windows.server.ts';
import { addItemSums, type Asked } from './item-sums.server.ts';
import { addSums, NO_SUMS } from './item-statistics.ts';
import { gainReport, questionReport } from './question-report.server.ts';
import { attempt, run, type SampleAnswer } from './sample-answers.ts';

const { bundle } = sampleQuiz();
const STEPS = { course: COURSE.slug, bundle };
const ALL = new Map([['version-one', new Set(Object.keys(bundle.content.questions))]]);

/** Right, wrong or left open, in a pattern of its own for each. */
const paper = (index: number, ids: string[]): SampleAnswer[] =>
  ids.map((question, place) => {
    const turn = (index * 7 + place * 3 + (index % (place + 2))) % 11;
    return { question, points: turn === 0 ? null : Number(turn > 4) };
  });

test('what the database adds up is what there is, in windows of any size', async () => {
  const papers: SampleAnswer[][] = [];
  for (let index = 0; index < 40; index += 1) {
    const answers = paper(index, index % 2 ? ['p1', 'p2', 'p3', 'p4'] : ['p3', 'p5', 'p1', 'p6']);
    papers.push(answers);
    await attempt({ quiz: 'final', answers });
  }
  for (const size of [1_000, 7]) {
    const totals = await totalsOf(size);
    expect([...totals.keys()].sort()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    for (const [question, { sums, open, waiting, tallies }] of totals) {
      const asked = papers.filter((answers) => answers.some((answer) => answer.question === question));
      const expected = asked.map((answers) => sumsOf(answers, question)).reduce(addSums, NO_SUMS);
      for (const [name, value] of Object.entries(expected)) {
        expect(sums[name as keyof typeof sums], `${question} ${name} ${size}`).toBeCloseTo(value, 9);
      }
      const chose = (points: number | null) =>
        asked.filter((answers) => answers.find((answer) => answer.question === question)?.points === points).length;
      expect([open, waiting]).toEqual([chose(null), 0]);
      const count = (choice: string) =>
        tallies
          .filter(({ response }) => (response as { choice: string }).choice === choice)
          .reduce((sum, tally) => sum + tally.count, 0);
      expect([count('a'), count('b')]).toEqual([chose(0), chose(1)]);
    }
  }
});

test('other courses, other tests, open papers and an earlier key do not count', async () => {
  const answers: SampleAnswer[] = [{ question: 'p1', points: 1 }];
  await attempt({ quiz: 'final', answers });
  await attempt({ quiz: 'final', answers, course: 'other' });
  await attempt({ quiz: 'pre', answers });
  await attempt({ quiz: 'final', answers, submitted: false });
  await db().quizVersion.create({
    data: {
      hash: 'earlier',
      course: COURSE.slug,
      createdAt: new Date(),
      content: sampleQuiz('earlier', 'a').bundle as object,
    },
  });
  await attempt({ quiz: 'final', answers, version: 'earlier' });
  const [p1] = await questionReport(STEPS, 'final');
  expect(p1).toMatchObject({ id: 'p1', asked: 1, difficulty: { n: 1, from: 30, value: null }, options: [] });
});

test('each test lists its own questions, the forms before the course and after it apart', async () => {
  const ids = async (quiz: 'pre' | 'post' | 'final') => (await questionReport(STEPS, quiz)).map(({ id }) => id);
  expect(await ids('final')).toEqual(bundle.content.pool);
  expect(await ids('pre')).toEqual([...bundle.content.forms.A, ...bundle.content.forms.B]);
  for (let index = 0; index < 30; index += 1) {
    await attempt({ quiz: 'pre', answers: [{ question: 'a-one', points: Number(index < 6) }] });
  }
  await attempt({ quiz: 'post', answers: [{ question: 'a-one', points: 1 }] });
  const [before] = await questionReport(STEPS, 'pre');
  const [after] = await questionReport(STEPS, 'post');
  expect(before).toMatchObject({
    difficulty: { n: 30, value: 0.2 },
    level: 'hard',
    faults: ['key', 'hard', 'unchosen'],
  });
  expect(before?.options.map(({ option, count, never }) => [option, count, never])).toEqual([
    ['a', 24, false],
    ['b', 6, false],
    ['c', 0, true],
  ]);
  expect(after?.asked).toBe(1);
});

test('a written answer counts when somebody has read it', async () => {
  const answers: SampleAnswer[] = [
    { question: 'a-one', points: 1 },
    { question: 'a-recall', points: 1, maxPoints: 2, response: { kind: 'recall', entries: ['a door', 'a wall'] } },
  ];
  const id = await attempt({ quiz: 'pre', answers });
  await db().attempt.update({ where: { id }, data: { awaiting: 1 } });
  const item = { id: randomUUID(), attemptId: id, question: 'a-recall', position: 1, text: 'a wall' };
  await db().recallItem.create({ data: { ...item, concept: null } });
  const recall = async () => (await questionReport(STEPS, 'pre')).find(({ id: question }) => question === 'a-recall');
  expect(await recall()).toMatchObject({ asked: 1, waiting: 1, difficulty: { n: 0 } });
  await db().recallItem.update({ where: { id: item.id }, data: { concept: 'none' } });
  expect(await recall()).toMatchObject({ asked: 1, waiting: 0, difficulty: { n: 1 } });
});

test('gain is reckoned over those who took both tests, each weighing the same', async () => {
  for (let index = 0; index < 10; index += 1) {
    const enrolmentId = await run();
    const right = (question: string, points: number | null) => ({ question, points });
    await attempt({ quiz: 'pre', enrolmentId, answers: [right('a-one', Number(index < 2)), right('a-two', null)] });
    await attempt({ quiz: 'post', enrolmentId, answers: [right('b-one', 0), right('b-two', Number(index < 7))] });
    await attempt({ quiz: 'pre', answers: [right('a-one', 1), right('a-two', 1)] });
  }
  const objective = (id: string) => bundle.content.questions[id]?.objective ?? '';
  expect([objective('a-one'), objective('b-two')]).toEqual(['see', 'see']);
  const gains = await gainReport(STEPS);
  expect(gains.get('see')).toEqual({ pairs: 10, from: 10, shares: { before: 0.2, after: 0.7 } });
  expect(gains.get('act')).toEqual({ pairs: 10, from: 10, shares: { before: 0, after: 0 } });
  await db().attempt.updateMany({ where: { quiz: 'post' }, data: { submittedAt: null } });
  expect((await gainReport(STEPS)).get('see')).toEqual({ pairs: 0, from: 10, shares: null });
});

test('no more statements are sent for many answers than for few', async () => {
  const counted: number[] = [];
  for (const more of [1, 60]) {
    for (let index = 0; index < more; index += 1) await attempt({ quiz: 'final', answers: paper(index, ['p1', 'p2']) });
    counted.push((await statementsDuring(() => questionReport(STEPS, 'final'))).length);
  }
  expect(counted[1]).toBe(counted[0]);
  expect(counted[0]).toBeLessThanOrEqual(4);
});

async function totalsOf(size: number): Promise<Map<string, Asked>> {
  const totals = new Map<string, Asked>();
  for await (const window of attemptWindows(COURSE.slug, 'final', size)) {
    await addItemSums(totals, window, { questions: bundle.content.questions, same: ALL });
  }
  return totals;
}

function sumsOf(answers: SampleAnswer[], question: string) {
  const score = answers.find((answer) => answer.question === question)?.points ?? 0;
  const others = answers.filter((answer) => answer.question !== question);
  const rest = others.reduce((sum, { points }) => sum + (points ?? 0), 0) / others.length;
  return { n: 1, score, scoreSquared: score ** 2, rest, restSquared: rest ** 2, product: score * rest };
}
