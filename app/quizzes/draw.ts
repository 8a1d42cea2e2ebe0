import type { Question } from './question.ts';
import { randomFrom, shuffled, type Random } from './random.ts';

/**
 * The questions of one final test, in the order asked. Modules take turns, so each gets the floor or the ceiling of an
 * equal share as long as its questions last; within a module objectives take turns in the same way.
 */
export function drawFinal({
  pool,
  questions,
  moduleOf,
  draw,
  seed,
}: {
  pool: string[];
  questions: Record<string, Question>;
  /** Objective id → module id. */
  moduleOf: (objective: string) => string | undefined;
  draw: number;
  seed: string;
}): string[] {
  const random = randomFrom(`${seed}:draw`);
  const objectiveOf = (id: string) => questions[id]?.objective ?? '';
  const mixed = shuffled([...new Set(pool)].sort(), random);
  const modules = groups(mixed, (id) => moduleOf(objectiveOf(id)) ?? '');
  const queues = modules.map((ids) => takingTurns(groups(ids, objectiveOf), random));
  return shuffled(takingTurns(queues, random).slice(0, draw), random);
}

function groups(ids: string[], groupOf: (id: string) => string): string[][] {
  const found = new Map<string, string[]>();
  for (const id of ids) found.set(groupOf(id), [...(found.get(groupOf(id)) ?? []), id]);
  return [...found.values()];
}

/** One of each queue, then a second of each, and so on; which queue begins is left to chance. */
function takingTurns(queues: string[][], random: Random): string[] {
  const turns = shuffled(queues, random);
  const rounds = Math.max(0, ...turns.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => turns.flatMap((queue) => queue.slice(round, round + 1))).flat();
}
