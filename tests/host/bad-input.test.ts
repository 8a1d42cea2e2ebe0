import { connect } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, form } from './ask.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
});
afterAll(() => server.stop());

const SECRETS = ['package.json', 'build/host.mjs', 'etc/passwd', 'data/database.sqlite'];
const UP = ['../', '%2e%2e/', '..%2f', '%2e%2e%2f', '..\\', '%5c..%5c', '....//'];

test.each(['/courses/', '/courses/victim-centred-service/', '/assets/', '/course-files/', '/'])(
  'no file is read by climbing up from %s',
  async (start) => {
    for (const up of UP) {
      for (const secret of SECRETS) {
        const answer = await ask(server.origin, start + up.repeat(6) + secret);
        expect(answer.status, up + secret).toBe(404);
        expect(answer.body).not.toMatch(/root:x:|"devDependencies"|SQLite format/);
      }
    }
  },
);

test.each([
  '/courses/a%00b',
  '/courses/%E0%A4%A',
  '/%00',
  '/assets/a%00.css',
  `/courses/${'a'.repeat(10_000)}`,
  '/courses/x/%2500',
  '/courses/%2e%2e',
  '/courses/../sign-in',
])('an address that cannot be is a page that is not there: %.40s', async (path) =>
  expect((await ask(server.origin, path)).status).toBe(404),
);

test.each(['../../etc/passwd', 'en/../../ru', '%2e%2e', 'xx', ''])(
  'a language nobody speaks is not looked for: %s',
  async (lang) => {
    const answer = await ask(server.origin, `/?lang=${lang}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('<html lang="en">');
  },
);

test('a body that is too large is refused, whether it says so or not', async () => {
  const post = form({ username: 'a'.repeat(300_000) });
  expect((await ask(server.origin, '/sign-in', post)).status).toBe(413);
  expect((await ask(server.origin, '/sign-in', { ...post, chunked: true })).status).toBe(413);
  const boast = { 'Content-Length': '999999999', 'Sec-Fetch-Site': 'same-origin' };
  expect((await ask(server.origin, '/sign-in', { method: 'POST', headers: boast, body: 'a=1' })).status).toBe(413);
});

test('a form of ten thousand fields is refused, in either encoding', async () => {
  const post = form(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, ''])));
  expect((await ask(server.origin, '/sign-in', post)).status).toBe(413);
  const part = '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n\r\n';
  const headers = { ...post.headers, 'Content-Type': 'multipart/form-data; boundary=b' };
  const many = { method: 'POST', headers, body: `${part.repeat(1_500)}--b--\r\n` };
  expect((await ask(server.origin, '/sign-in', many)).status).toBe(413);
});

test.each([
  ['deep JSON', 'application/json', '['.repeat(100_000)],
  ['plain text', 'text/plain', 'username=a'],
  ['a form without a boundary', 'multipart/form-data', 'username=a'],
  [
    'a form that breaks off',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\nx',
  ],
  ['a NUL in a field', 'application/x-www-form-urlencoded', 'username=a%00b'],
  ['a body without a type', '', 'username=a'],
])('%s is not read as a form', async (_name, type, body) => {
  const headers = { 'Sec-Fetch-Site': 'same-origin', ...(type && { 'Content-Type': type }) };
  expect((await ask(server.origin, '/sign-in', { method: 'POST', headers, body })).status).toBe(400);
});

test('methods nobody uses are refused', async () => {
  for (const method of ['OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']) {
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    expect((await ask(server.origin, '/', { method, headers })).status, method).toBe(405);
  }
});

test('whoever sends headers slowly is cut off, and others are served meanwhile', async () => {
  const { hostname, port } = new URL(server.origin);
  const began = Date.now();
  const dawdlers = Array.from({ length: 40 }, () => {
    const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '));
    return new Promise<void>((resolve) =>
      socket
        .on('error', () => undefined)
        .on('close', () => resolve())
        .resume(),
    );
  });
  expect((await ask(server.origin, '/')).status).toBe(200);
  await Promise.all(dawdlers);
  expect(Date.now() - began).toBeLessThan(20_000);
});
