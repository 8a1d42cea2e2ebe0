import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX, LESSONS, type BuiltIndex } from './built.ts';
import type { Fault } from './fault.ts';
import { hashOf, hashOfCode, hashOfFolder } from './hash.server.ts';

export interface Outcome {
  faults: Fault[];
  /** `4 courses, 36 lessons, 65 questions` */
  summary: string;
}

/** Compiles `root`/courses into `root`/build unless it is there already; writes nothing when there is a fault. */
export async function buildCourses(root: string): Promise<Outcome> {
  const inputs = hashOf(hashOfCode(), hashOfFolder(join(root, 'courses')));
  const current = currentIndex(root, inputs);
  if (current) return { faults: [], summary: current.summary };
  // Loading the compiler takes longer than all the rest of a build with nothing to do.
  const { buildAnew } = await import('./build-anew.server.ts');
  return buildAnew(root, inputs);
}

function currentIndex(root: string, inputs: string): BuiltIndex | undefined {
  if (!existsSync(join(root, INDEX))) return undefined;
  const index = JSON.parse(readFileSync(join(root, INDEX), 'utf8')) as BuiltIndex;
  const heads = index.courses.flatMap(({ lessons }) => Object.values(lessons).flat());
  const whole = heads.every(({ file }) => existsSync(join(root, LESSONS, file)));
  return index.inputs === inputs && whole ? index : undefined;
}
