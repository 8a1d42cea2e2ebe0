import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

export default async function setup(project: TestProject) {
  const server = await startPostgres();
  await server.createDatabase('template_steps');
  execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
    env: { ...process.env, DATABASE_URL: `${server.url}/template_steps` },
    stdio: 'pipe',
  });
  project.provide('engine', 'postgresql');
  project.provide('template', server.url);
  return () => server.stop();
}
