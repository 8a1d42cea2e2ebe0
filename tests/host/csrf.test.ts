import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { everyRoute } from './routes.ts';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
});
afterAll(() => server.stop());

const FOREIGN: Record<string, Record<string, string>> = {
  'a foreign Origin': { Origin: 'https://evil.example' },
  'an Origin of null': { Origin: 'null' },
  'neither header': {},
  'cross-site without Origin': { 'Sec-Fetch-Site': 'cross-site' },
  'a neighbour on the same site': { 'Sec-Fetch-Site': 'same-site' },
  'an address typed by hand': { 'Sec-Fetch-Site': 'none' },
  'a foreign Origin and a forged forwarded host': {
    Origin: 'https://evil.example',
    'X-Forwarded-Host': 'evil.example',
  },
  'a foreign Origin and the same Host': { Origin: 'http://evil.example', Host: 'evil.example' },
};

test.each(Object.entries(FOREIGN))('nothing is changed for %s, on any route', async (_name, headers) => {
  const paths = [...everyRoute().map(({ path }) => path), '/nowhere', '/healthz', '/assets/x.js', '/_root.data'];
  for (const path of paths) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status } = await ask(server.origin, path, { method, headers });
      expect(status, `${method} ${path}`).toBe(403);
    }
  }
});

test('what the browser says counts before what Origin says', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: server.origin };
  expect((await ask(server.origin, '/sign-in', { method: 'POST', headers })).status).toBe(403);
});

test.each([{ 'Sec-Fetch-Site': 'same-origin' }, { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:1' }])(
  'our own pages get through: %o',
  async (headers) => {
    for (const { path } of everyRoute().filter(({ hasAction }) => hasAction)) {
      const { status } = await ask(server.origin, path, { method: 'POST', headers });
      expect(status, path).not.toBe(403);
      expect(status, path).toBeLessThan(500);
    }
  },
);

test('an old browser gets through with the configured Origin', async () => {
  const answer = await ask(server.origin, '/sign-in', { method: 'POST', headers: { Origin: server.origin } });
  expect(answer.status).not.toBe(403);
});

test('a refused body is not waited for', async () => {
  const headers = { Origin: 'https://evil.example', 'Content-Length': '1000000' };
  const answer = await ask(server.origin, '/sign-in', { method: 'POST', headers, body: 'x' });
  expect(answer.status).toBe(403);
});
