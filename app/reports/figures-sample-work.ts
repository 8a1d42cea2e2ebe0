import { randomUUID } from 'node:crypto';
import { db } from '~/db/db.server.ts';
import type { Cell } from './figures-cell.ts';
import { graduates } from './figures-sample.ts';
import { figuresFor } from './figures.server.ts';
import { WHOLE_PROGRAMME } from './learning-scope.ts';

/** For tests: what people did in one autumn, and what an indicator says of it. */
export const NOVEMBER = new Date('2026-11-10T06:00:00Z');

/** The autumn of an indicator: row → what it reads. */
export async function autumnOf(indicator: string): Promise<Record<string, number | string>> {
  const found = await figuresFor(WHOLE_PROGRAMME, { indicator, year: 2027 });
  if ('refused' in found) throw new Error(found.refused);
  const read = (cell: Cell | undefined) => (cell && 'value' in cell ? cell.value : (cell?.kind ?? 'nothing'));
  return Object.fromEntries(found.rows.map(({ kind, cells }) => [kind, read(cells[0])]));
}

/** A test, as somebody took it. */
export interface Taken {
  quiz: 'pre' | 'post' | 'final';
  points: number;
  passed?: boolean | null;
  mode?: string;
  submittedAt?: Date;
  named?: (string | null)[];
}

export async function take(
  enrolmentId: string,
  { quiz, points, passed = null, mode = 'screen', submittedAt = NOVEMBER, named = [] }: Taken,
) {
  const id = randomUUID();
  const facts = { id, clientId: id, enrolmentId, quiz, mode, passed, points, submittedAt };
  await db().attempt.create({
    data: {
      ...facts,
      versionHash: 'v',
      seed: '',
      questions: [],
      locale: 'en',
      open: null,
      startedAt: submittedAt,
      maxPoints: 10,
    },
  });
  if (named.length === 0) return;
  await db().answer.create({ data: { attemptId: id, question: 'ask', response: {}, points: 0, maxPoints: 1 } });
  await db().recallItem.createMany({
    data: named.map((concept, position) => ({
      id: randomUUID(),
      attemptId: id,
      question: 'ask',
      position,
      text: '-',
      concept,
    })),
  });
}

/** Not completed, with a lesson done in autumn. */
export async function beginners(names: string[], course = 'victim-centred-service'): Promise<string[]> {
  const ids = await graduates(names, { course, on: '2026-11-03', facts: { completedAt: null, recordedAt: null } });
  const lesson = { lesson: 'one', openedAt: NOVEMBER, completedAt: NOVEMBER };
  await db().lessonProgress.createMany({ data: ids.map((enrolmentId) => ({ enrolmentId, ...lesson })) });
  return ids;
}
