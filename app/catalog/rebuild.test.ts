import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCourses } from './build.server.ts';
import { change, LESSON, sampleFolder } from './sample-library.test-support.ts';

const PROJECT = process.cwd();
const LONGER_THAN_THE_PAUSE = 600;

let root: string;
let clock = 0;

beforeEach(async () => {
  root = sampleFolder();
  for (const name of ['app', 'node_modules', 'package.json', 'package-lock.json']) {
    symlinkSync(join(PROJECT, name), join(root, name));
  }
  expect((await buildCourses(root)).faults).toEqual([]);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += LONGER_THAN_THE_PAUSE));
  vi.stubEnv('NODE_ENV', 'development');
  vi.stubEnv('TSX_TSCONFIG_PATH', join(PROJECT, 'tsconfig.json'));
  vi.resetModules();
}, 60_000);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('in development the next reader of a changed lesson gets it as it is now, and a fault leaves it as it was', async () => {
  const { findCourse, findLesson } = await import('./catalog.server.ts');
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const shown = () => {
    const course = findCourse('steps');
    const html = course && findLesson(course, 'first', 'en')?.html;
    return html?.slice(0, 20);
  };
  expect(shown()).toContain('Read about');

  change(root, LESSON, 'Read about', 'Hear about');
  expect(shown()).toContain('Hear about');
  expect(said).toEqual([]);

  change(root, LESSON, 'Hear about', 'Hear {now} about');
  expect(shown()).toContain('Hear about');
  expect(said.join('')).toMatch(
    /The courses stay as they were:\ncourses\/steps\/en\/first\.mdx:\d+:\d+: \{now\} is code/,
  );
}, 120_000);
