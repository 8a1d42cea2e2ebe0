import type { RequestHandler } from 'express';
import type { ServerBuild } from '@remix-run/node';
import type { Hosting } from '~/entry.server.tsx';
import { isLoopback, localOrigin } from './address.ts';
import { announcement } from './announcement.ts';
import { createHost } from './app.ts';
import type { Build } from './application.ts';
import { requireLoopback } from './demo.ts';
import { StartFault } from './fault.ts';
import { listen } from './listening.ts';
import { shutdownOf } from './shutdown.ts';

interface Platform {
  hosting: Hosting;
  build: Build;
  devServer?: RequestHandler;
}

try {
  await start(process.argv.includes('--dev') ? await developed() : await built());
} catch (error) {
  process.stderr.write(`${faultLine(error)}\n`);
  process.exit(1);
}

async function start({ hosting, build, devServer }: Platform) {
  const settings = hosting.settings();
  if (!settings.ORIGIN && !isLoopback(settings.HOST)) {
    throw new StartFault(
      `With HOST ${settings.HOST}, set ORIGIN to the address people type, such as https://learn.example.org.`,
    );
  }
  const { server, port, hand } = await listen(settings);
  const origin = settings.ORIGIN ?? localOrigin(settings.HOST, port);
  const shutdown = shutdownOf(server);
  const opening = open(hosting);
  const working = opening.then(() => hosting.work());
  working.catch(() => undefined);
  stopOnSignal(async () => {
    const idle = working.then((worker) => worker.stop());
    await Promise.all([shutdown.stop(), idle.catch(() => undefined)]);
    await hosting.close();
  });
  const demoPeople = await opening;
  hand(createHost({ hosting, build, origin, demo: demoPeople.length > 0, shutdown, devServer }));
  process.stdout.write(`${announcement(origin, localOrigin(settings.HOST, port), demoPeople)}\n`);
}

async function open(hosting: Hosting) {
  const { demo } = await hosting.inspect();
  if (demo) requireLoopback(hosting.settings());
  await hosting.open((line) => process.stdout.write(`${line}\n`));
  return hosting.demoPeople();
}

function stopOnSignal(stop: () => Promise<void>) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      setTimeout(() => process.exit(1), 9_500).unref();
      void stop().then(() => process.exit(0));
    });
  }
}

async function built(): Promise<Platform> {
  const build = (await import(new URL('pages/server/index.js', import.meta.url).href)) as ServerBuild;
  return { build, hosting: hostingOf(build) };
}

async function developed(): Promise<Platform> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  const { hosting } = (await vite.ssrLoadModule('/app/entry.server.tsx')) as { hosting: Hosting };
  let current = hosting;
  return {
    hosting,
    devServer: vite.middlewares,
    build: async () => {
      const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
      // A changed module under the database starts without a client of its own.
      if (hostingOf(build) !== current) await (current = hostingOf(build)).open(() => undefined);
      return build;
    },
  };
}

function hostingOf(build: ServerBuild): Hosting {
  return (build.entry.module as unknown as { hosting: Hosting }).hosting;
}

/** One line for what the surroundings did wrong; everything for what we did. */
function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen = ['StartFault', 'EnvError', 'MigrationError'].includes(error.name);
  return foreseen ? `Safe Steps did not start. ${error.message}` : (error.stack ?? error.message);
}
