import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'steps-sqlite-'));
  const file = join(folder, 'template.sqlite');
  execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
    env: { ...process.env, DATABASE_URL: '', SQLITE_URL: `file:${file}` },
    stdio: 'pipe',
  });
  project.provide('engine', 'sqlite');
  project.provide('template', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
