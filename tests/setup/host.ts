import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '~/commands/migrate.ts';
import { startServer } from '../host/server.ts';

/** Databases for the built server to begin with: one with the demo people, one with nobody. */
export default async function setup(project: TestProject) {
  if (!existsSync('build/host.mjs') || !existsSync('build/pages/.stamp')) {
    throw new Error('These tests run against the built server: npm run build');
  }
  const folder = mkdtempSync(join(tmpdir(), 'steps-host-data-'));
  project.provide('demoData', join(folder, 'demo'));
  project.provide('emptyData', join(folder, 'empty'));
  mkdirSync(join(folder, 'empty'));
  await migrate({ engine: 'sqlite', url: `file:${join(folder, 'empty', 'database.sqlite')}` });
  const seeded = await startServer();
  await seeded.end();
  cpSync(seeded.dataFolder, join(folder, 'demo'), { recursive: true });
  await seeded.stop();
  return () => rmSync(folder, { recursive: true, force: true });
}
