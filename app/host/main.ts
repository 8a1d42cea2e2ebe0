import type { ServerBuild } from '@remix-run/node';
import type { Hosting } from '~/entry.server.tsx';
import { createHost } from './app.ts';

const developing = process.argv.includes('--dev');
const { app, hosting } = developing ? await development() : await production();
await hosting.open();
const { PORT, HOST } = hosting.settings();
app.listen(PORT, HOST, () => process.stdout.write(`Ready: http://${HOST}:${PORT}\n`));

async function production() {
  const build = (await import(new URL('../../build/server/index.js', import.meta.url).href)) as ServerBuild;
  const hosting = (build.entry.module as unknown as { hosting: Hosting }).hosting;
  return { app: createHost({ hosting, build }), hosting };
}

async function development() {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  const load = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  const hosting = ((await load()).entry.module as unknown as { hosting: Hosting }).hosting;
  return { app: createHost({ hosting, build: load, devServer: vite.middlewares }), hosting };
}
