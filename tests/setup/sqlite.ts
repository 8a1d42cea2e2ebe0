import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '~/commands/migrate.ts';
import { scratchFolder } from './scratch.ts';

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(scratchFolder(), 'steps-sqlite-'));
  const file = join(folder, 'template.sqlite');
  await migrate({ engine: 'sqlite', url: `file:${file}` });
  project.provide('engine', 'sqlite');
  project.provide('template', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
