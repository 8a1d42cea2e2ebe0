import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';
import { certificate } from './certificate.ts';
import { exportMemory } from './export-memory.ts';
import { lessonHtml } from './lesson-html.ts';
import { brokenBudgets, reported } from './line.ts';
import { memory } from './memory.ts';
import { pageWeight } from './page-weight.ts';
import { paint } from './paint.ts';
import { startTime } from './start-time.ts';
import { scale } from './scale.ts';
import { statements } from './statements.ts';
import { throughput } from './throughput.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'steps-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

build();
reported('load of the machine before', loadavg()[0] ?? NaN, 'processes', `${availableParallelism()} cores`);
await statements(folder);
await certificate();
await exportMemory(folder);
const server = await startTime(folder);
try {
  await lessonHtml(server);
  await inBrowser(async (browser) => {
    await pageWeight(server, browser);
    await paint(server, browser);
  });
  const loaded = await throughput(server, folder);
  await memory(server, loaded);
} finally {
  await server.stop();
}
// Makes millions of rows on either database, which takes as long as all the rest.
if (!process.argv.includes('--quick')) await scale(folder);
process.exitCode = brokenBudgets().length > 0 ? 1 : 0;

/** What is measured is what a start serves, so it is built as a start would build it. */
function build() {
  const { status } = spawnSync(process.execPath, ['app/commands/build.mjs'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The build failed.');
}

async function inBrowser(work: (browser: Awaited<ReturnType<typeof openBrowser>>) => Promise<void>) {
  const browser = await openBrowser();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
