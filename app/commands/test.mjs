import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attempt, Failure } from './child.mjs';
import { prepare } from './preparation.mjs';
import { ensureBrowser, ensurePdfTools } from './test-tools.mjs';

// What the machine is set to must not reach the tests.
for (const name of [
  'DATABASE_URL',
  'DATA_DIR',
  'PORT',
  'HOST',
  'ORIGIN',
  'TRUST_PROXY',
  'DEMO',
  'SIGNING_KEY',
  'NODE_ENV',
]) {
  delete process.env[name];
}
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const results = [];
await prepare();
// Each pair keeps two cores busy.
await Promise.all([
  step('format', 'prettier/bin/prettier.cjs', '--check', '.'),
  step('types', 'typescript/bin/tsc', '--noEmit', '-p', '.'),
]);
await Promise.all([
  step('lint', 'eslint/bin/eslint.js', '.'),
  step('courses', 'tsx/dist/cli.mjs', 'app/commands/courses-check.ts'),
  step('indicators', 'tsx/dist/cli.mjs', 'app/commands/indicators-check.ts'),
]);
await runner(
  'vitest',
  vitestCounts,
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/vitest.json',
);
await tools();
await runner(
  'browser',
  playwrightCounts,
  '@playwright/test/cli.js',
  'test',
  '--reporter=list,json',
  '--pass-with-no-tests',
);
summarise();

/** One program that is right or wrong as a whole; what it said is shown when it is wrong. */
async function step(name, program, ...args) {
  const began = Date.now();
  const { code, output } = await attempt(process.execPath, [`node_modules/${program}`, ...args], { quiet: true });
  if (code !== 0) process.stdout.write(`\n${name} failed:\n${output}\n`);
  report(name, began, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A test runner, which shows its own progress and writes down what it counted. */
async function runner(name, counts, program, ...args) {
  const began = Date.now();
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/browser.json' };
  const { code } = await attempt(process.execPath, [`node_modules/${program}`, ...args], { env });
  const { passed, failed } = read(`test-results/${name}.json`, counts);
  report(name, began, passed, code !== 0 && failed === 0 ? 1 : failed);
}

function read(file, counts) {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function vitestCounts({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

async function tools() {
  const began = Date.now();
  try {
    process.env.CHROMIUM_PATH = await ensureBrowser();
    await ensurePdfTools();
  } catch (error) {
    process.stdout.write(`${error instanceof Failure ? error.message : error.stack}\n`);
    report('tools', began, 0, 1);
  }
}

function report(name, began, passed, failed) {
  results.push({ name, seconds: Math.round((Date.now() - began) / 1000), passed, failed });
  process.stdout.write(`${failed ? '✗' : '✓'} ${name} (${results.at(-1).seconds} s)\n`);
}

function summarise() {
  process.stdout.write('\n');
  for (const { name, seconds, passed, failed } of results) {
    process.stdout.write(
      `${name.padEnd(10)}${String(seconds).padStart(5)} s  ${passed} passed${failed ? `, ${failed} FAILED` : ''}\n`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}
