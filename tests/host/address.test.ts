import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, form } from './ask.ts';
import { startServer, type RunningServer } from './server.ts';

const FORWARDED = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'X-Real-IP', 'Via'];

describe('with demo people', () => {
  let server: RunningServer;
  beforeAll(async () => void (server = await startServer({ data: inject('demoData') })));
  afterAll(() => server.stop());

  test.each(['localhost', 'localhost:3000', '127.0.0.1', '127.0.0.1:1', '[::1]:3000'])(
    '%s is this computer',
    async (host) => {
      expect((await ask(server.origin, '/', { headers: { Host: host } })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', '127.evil', '[::2]'])(
    '%s is not',
    async (host) => expect((await ask(server.origin, '/', { headers: { Host: host } })).status).toBe(403),
  );

  test.each(FORWARDED)('nothing that came through a proxy (%s) is answered', async (name) => {
    for (const path of ['/', '/sign-in', '/icon.svg', '/healthz']) {
      expect((await ask(server.origin, path, { headers: { [name]: '127.0.0.1' } })).status, path).toBe(403);
    }
  });
});

describe('without demo people', () => {
  let server: RunningServer;
  beforeAll(async () => void (server = await startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } })));
  afterAll(() => server.stop());

  const forged = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };

  test.each(['/', '/courses', '/sign-in', '/sign-up', '/recover', '/verify', '/learn', '/teach', '/nowhere'])(
    'a foreign Host leaves no trace on %s',
    async (path) => {
      const answer = await ask(server.origin, path, { headers: forged });
      expect(answer.body + JSON.stringify(answer.headers)).not.toContain('evil');
    },
  );

  test('nor in the answer to a form', async () => {
    const post = form({ username: 'nobody', password: 'nothing' });
    const answer = await ask(server.origin, '/sign-in', { ...post, headers: { ...post.headers, ...forged } });
    expect(answer.status).toBeLessThan(500);
    expect(answer.body + JSON.stringify(answer.headers)).not.toContain('evil');
  });

  test('forwarded https is not believed', async () => {
    const answer = await ask(server.origin, '/?lang=ru', { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(String(answer.headers['set-cookie'])).not.toMatch(/secure/i);
  });
});
