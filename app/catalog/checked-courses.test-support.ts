import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkCourses } from './build-anew.server.ts';
import { buildCourses } from './build.server.ts';
import { faultLine } from './fault.ts';
import { change, lineAt, sampleFolder } from './sample-library.test-support.ts';

/** What is broken, file, from, to, what is said of it; and where, when not right there. */
export type Case = [name: string, file: string, from: string, to: string, says: string, file?: string, place?: string];

let sound: string;
let root: string;

/** Gives each test of a file courses of its own, without a fault. */
export function soundCourses(): void {
  beforeAll(async () => {
    sound = sampleFolder();
    expect((await buildCourses(sound)).faults.map(faultLine)).toEqual([]);
  }, 60_000);
  afterAll(() => rmSync(sound, { recursive: true }));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'courses-'));
    cpSync(sound, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));
}

export function folder(): string {
  return root;
}

/** Every fault of the test's courses, as a line each. */
export async function faults(): Promise<string[]> {
  return (await checkCourses(root)).faults.map(faultLine);
}

/** One thing is broken, and is named with its file and line. */
export function eachIsNamed(groups: Record<string, Case[]>): void {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      test.each(cases)('%s', async (_name, file, from, to, says, where = file, place) => {
        const changed = change(root, file, from, to);
        const line = place ? lineAt(root, where, place) : changed;
        const found = await faults();
        expect(found.filter((fault) => fault.startsWith(`${where}:${line}:`)).join('\n')).toContain(says);
      });
    });
  }
}
