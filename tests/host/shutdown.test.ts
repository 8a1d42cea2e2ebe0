import { Agent, request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { startServer } from './server.ts';

const CLIENTS = 20;
const LIMIT_MS = 10_000;

test('SIGTERM under load: every request that was taken is answered', async () => {
  const server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
  let answered = 0;
  let warm = () => {};
  const warmed = new Promise<void>((resolve) => (warm = resolve));
  const clients = Array.from({ length: CLIENTS }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const outcome = await get(server.origin, '/', agent);
      // Nothing was sent yet when a connection is refused: such a request was never taken.
      if (outcome === 'ECONNREFUSED') return agent.destroy();
      expect(outcome).toBe('200 whole');
      if (++answered === CLIENTS * 3) warm();
    }
  });
  await warmed;
  const began = Date.now();
  const [code] = await Promise.all([server.end('SIGTERM'), ...clients]);
  expect(code).toBe(0);
  expect(Date.now() - began).toBeLessThan(LIMIT_MS);
  await server.stop();
});

test('a form that is still on its way in is answered, though many signals come', async () => {
  const server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } });
  const { hostname, port } = new URL(server.origin);
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': 20,
    'Sec-Fetch-Site': 'same-origin',
    Expect: '100-continue',
  };
  const post = request({ hostname, port, path: '/sign-in', method: 'POST', headers });
  const status = new Promise<number>((resolve, reject) => {
    post.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject);
  });
  post.flushHeaders();
  await new Promise((resolve) => post.on('continue', resolve));
  post.write('username=a');
  const ended = server.end('SIGTERM');
  await until(async () => (await get(server.origin, '/healthz')) === 'ECONNREFUSED');
  void server.end('SIGINT');
  post.end('&password=');
  expect(await status).toBeGreaterThanOrEqual(200);
  expect(await status).toBeLessThan(500);
  expect(await ended).toBe(0);
  await server.stop();
});

async function until(condition: () => Promise<boolean>) {
  while (!(await condition())) await new Promise(setImmediate);
}

function get(origin: string, path: string, agent?: Agent): Promise<string> {
  return new Promise((resolve) => {
    request(`${origin}${path}`, { agent }, (answer) => {
      let last = '';
      answer.on('data', (chunk) => (last = String(chunk)));
      answer.on('close', () => resolve(`${answer.statusCode} ${answer.complete && last ? 'whole' : 'broken off'}`));
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end();
  });
}
