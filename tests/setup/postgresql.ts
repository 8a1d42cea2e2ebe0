import type { TestProject } from 'vitest/node';
import { migrate } from '~/commands/migrate.ts';
import { startPostgres } from './postgres-server.ts';

export default async function setup(project: TestProject) {
  const server = await startPostgres();
  await server.createDatabase('template_steps');
  await migrate({ engine: 'postgresql', url: `${server.url}/template_steps` });
  project.provide('engine', 'postgresql');
  project.provide('template', server.url);
  return () => server.stop();
}
