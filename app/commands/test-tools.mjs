import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt, Failure } from './child.mjs';

/** The path of a Chromium, fetched where there is none yet. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  process.stdout.write('Fetching a browser for the tests …\n');
  await attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { quiet: true });
  const fetched = await playwrightBrowser();
  if (fetched) return fetched;
  await install('chromium');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Failure('The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.');
}

/** The certificate tests read PDFs back. */
export async function ensurePdfTools() {
  const needed = testFiles('tests')
    .concat(testFiles('app'))
    .some((file) => readFileSync(file, 'utf8').includes('pdftotext'));
  if (!needed || onPath('pdftotext')) return;
  await install('poppler-utils');
  if (!onPath('pdftotext')) throw new Failure('The certificate tests need pdftotext, from the package poppler-utils.');
}

function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return [process.env.CHROMIUM_PATH, ...names.map(onPath)].find((path) => path && existsSync(path));
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function install(name) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  process.stdout.write(`Installing ${name} …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await attempt('apt-get', ['update'], { quiet: true, env });
  await attempt('apt-get', ['install', '-y', '--no-install-recommends', name], { quiet: true, env });
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.test\.tsx?$|\.spec\.ts$/.test(name))
    .map((name) => join(folder, name));
}
