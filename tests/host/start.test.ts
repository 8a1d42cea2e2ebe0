import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { failToStart, startServer } from './server.ts';

const BUDGET_MS = 3_000;

test.each([
  ['a port that is no number', { PORT: 'abc' }, /PORT: .*number/],
  ['a port beyond all', { PORT: '70000' }, /PORT/],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://127.0.0.1:1/steps', SIGNING_KEY: 'x' },
    /DATABASE_URL: .*127\.0\.0\.1:1/,
  ],
  ['an address of another database', { DATABASE_URL: 'mysql://127.0.0.1/steps' }, /DATABASE_URL: .*postgres:/],
  ['an origin with a path', { ORIGIN: 'https://learn.example.org/x' }, /ORIGIN: .*without a path/],
  [
    'a host that is not here',
    { HOST: '192.0.2.1', ORIGIN: 'https://learn.example.org', DEMO: 'off' },
    /HOST 192\.0\.2\.1/,
  ],
  ['demo people for everybody', { HOST: '0.0.0.0', ORIGIN: 'https://learn.example.org' }, /Demo people/],
  ['demo people under a public name', { ORIGIN: 'https://learn.example.org' }, /Demo people/],
  ['everybody, at no known address', { HOST: '0.0.0.0', DEMO: 'off' }, /ORIGIN/],
])('%s: one clear line, and nothing half-made', async (_name, settings, expected) => {
  const { code, lines, dataFolder } = await failToStart({ settings });
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(expected);
  expect(readdirSync(dataFolder)).toEqual([]);
  rmSync(dataFolder, { recursive: true });
});

test('demo people already there are not shown to everybody either', async () => {
  const settings = { HOST: '0.0.0.0', ORIGIN: 'https://learn.example.org', DEMO: 'off' };
  const { code, lines } = await failToStart({ data: inject('demoData'), settings });
  expect({ code, line: lines.join() }).toMatchObject({ code: 1, line: expect.stringContaining('Demo people') });
});

test('a port that is taken', async () => {
  const first = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
  const { code, lines, dataFolder } = await failToStart({ settings: { PORT: new URL(first.origin).port } });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/Port \d+ on 127\.0\.0\.1 is taken/)]);
  expect(readdirSync(dataFolder)).toEqual([]);
  await first.stop();
});

test('a data folder that cannot be written into', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-file-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const place of [file, join(file, 'below')]) {
    const { code, lines } = await failToStart({ settings: { DATA_DIR: place } });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/DATA_DIR: nothing can be written into/)]);
  }
  rmSync(folder, { recursive: true });
});

test('a database file that is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-file-'));
  writeFileSync(join(folder, 'database.sqlite'), 'This is a letter, not a database. '.repeat(100));
  const { code, lines } = await failToStart({ settings: { DATA_DIR: folder } });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/DATA_DIR: .*not a database/)]);
  rmSync(folder, { recursive: true });
});

test('with nothing to build it is ready in three seconds, and says whom to be', async () => {
  const times: number[] = [];
  for (let start = 0; start < 3; start++) {
    const began = Date.now();
    const server = await startServer({ data: inject('demoData'), program: 'app/commands/start.mjs' });
    times.push(Date.now() - began);
    expect(server.output()).not.toMatch(/…/);
    expect(server.output()).toMatch(/aigerim +learner[\s\S]*admin +admin/);
    expect((await ask(server.origin, '/readyz')).body).toBe('ready\n');
    await server.stop();
  }
  expect(Math.min(...times), times.join(' ms, ')).toBeLessThan(BUDGET_MS);
});

test('a start broken off while it makes the database leaves none, and the next one makes it', async () => {
  const settings = { DATA_DIR: mkdtempSync(join(tmpdir(), 'steps-broken-off-')) };
  const broken = await startServer({ settings, until: 'Making the database' });
  await broken.end('SIGKILL');
  expect(existsSync(join(settings.DATA_DIR, 'database.sqlite'))).toBe(false);
  const next = await startServer({ settings });
  expect(next.output()).toContain('aigerim');
  await next.stop();
  rmSync(settings.DATA_DIR, { recursive: true });
});
