import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { keepPreviousAssets, precompress } from './assets.mjs';
import { Failure, run } from './child.mjs';
import { hashOf, once } from './stamp.mjs';

const NODE = [20, 19];
const CONFIGS = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];
const TEMPLATE = 'prisma/schema.template.prisma';

const say = (line) => process.stdout.write(`${line}\n`);
const bin = (path) => `node_modules/${path}`;

/** Brings a clone, fresh or old, to where the server can start, or ends the process saying why not. */
export async function prepare({ pages = true } = {}) {
  try {
    await makeReady(pages);
  } catch (error) {
    process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
    process.exit(1);
  }
}

async function makeReady(pages) {
  requireNode();
  await once('node_modules/.safe-steps-install', hashOf(['package-lock.json']), install);
  await once('app/db/generated/.stamp', hashOf([TEMPLATE, 'package-lock.json']), generate);
  const sources = hashOf(['app', 'courses', 'prisma', 'public', ...CONFIGS]);
  await once('build/courses/.stamp', sources, buildCourses);
  if (pages) await once('build/pages/.stamp', sources, buildPages);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new Failure(`Safe Steps needs Node ${NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

async function install() {
  say('Installing packages; this takes a minute, once …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  await (npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args));
}

async function generate() {
  say('Making the database clients …');
  mkdirSync('prisma/rendered', { recursive: true });
  const template = readFileSync(TEMPLATE, 'utf8');
  await Promise.all(
    ['sqlite', 'postgresql'].map((provider) => {
      const schema = `prisma/rendered/${provider}.prisma`;
      writeFileSync(schema, template.replaceAll('{{provider}}', provider));
      return run(process.execPath, [bin('prisma/build/index.js'), 'generate', '--schema', schema], {
        env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      });
    }),
  );
}

async function buildCourses() {
  const command = 'app/commands/courses-build.ts';
  if (!existsSync(command)) return;
  say('Compiling the courses …');
  await run(process.execPath, ['--import', 'tsx', command]);
}

async function buildPages() {
  say('Building the pages …');
  keepPreviousAssets();
  await Promise.all([
    run(process.execPath, [bin('@remix-run/dev/dist/cli.js'), 'vite:build'], { env: { NODE_ENV: 'production' } }),
    bundleHost(),
  ]);
  precompress(['build/pages/client', 'build/course-files']);
}

async function bundleHost() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['app/host/main.ts'],
    outfile: 'build/host.mjs',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
}
