import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
});
afterAll(() => server.stop());

const IMPORT = '/teach/some-cohort/import';

function send(path: string, bytes: number, type = 'multipart/form-data; boundary=b') {
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(bytes, 'a'), Buffer.from('\r\n--b--\r\n')]);
  return ask(server.origin, path, {
    method: 'POST',
    headers: { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' },
    body,
  });
}

test('a table may be larger than a form at its own address alone, and only as a file', async () => {
  expect((await send(IMPORT, 1_000_000)).headers.location).toMatch(/^\/sign-in/);
  for (const path of ['/sign-in', `${IMPORT}/some-draft`, '/teach/new', '/teach/a/b/import']) {
    expect((await send(path, 300_000)).status, path).toBe(413);
  }
  expect((await send(IMPORT, 300_000, 'application/x-www-form-urlencoded')).status).toBe(413);
});

test('whoever sends too large a table is led to where it is said', async () => {
  const answer = await send(IMPORT, 9_000_000);
  expect([answer.status, answer.headers.location]).toEqual([303, `${IMPORT}?large`]);
});

test('of many large tables at once some have to come again, and the server goes on', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(IMPORT, 4_000_000)));
  const places = answers.map(({ headers }) => headers.location);
  expect(places.every((place) => place === `${IMPORT}?busy` || place?.startsWith('/sign-in'))).toBe(true);
  expect((await send(IMPORT, 1_000_000)).headers.location).toMatch(/^\/sign-in/);
});
