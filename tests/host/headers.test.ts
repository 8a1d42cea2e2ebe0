import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask, type Answered } from './ask.ts';
import { everyRoute } from './routes.ts';
import { startServer, type RunningServer } from './server.ts';

const HTTPS = { DEMO: 'off', ORIGIN: 'https://learn.example.org' };
let plain: RunningServer;
let secure: RunningServer;

beforeAll(async () => {
  [plain, secure] = await Promise.all([
    startServer({ data: inject('emptyData'), settings: { DEMO: 'off' } }),
    startServer({ data: inject('emptyData'), settings: HTTPS }),
  ]);
});
afterAll(() => Promise.all([plain.stop(), secure.stop()]));

test('every route answers with the headers that protect it', async () => {
  const stylesheet = readdirSync('build/pages/client/assets').find((name) => name.endsWith('.css'));
  const files = [`/assets/${stylesheet}`, '/icon.svg', '/healthz', '/readyz', '/nowhere', '/_root.data', '/a%00b'];
  for (const path of [...everyRoute().map((route) => route.path), ...files]) {
    const answer = await ask(plain.origin, path);
    expect(answer.status, path).toBeLessThan(500);
    expectProtected(answer, path);
  }
  expectProtected(await ask(plain.origin, '/', { method: 'POST' }), 'a refusal');
});

test('https is insisted on only where the public address is https', async () => {
  const { headers } = await ask(secure.origin, '/');
  expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  const here = await ask(plain.origin, '/');
  expect(here.headers['strict-transport-security']).toBeUndefined();
  expect(here.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
});

test('a page carries no script and no style of its own, and loads one script, ours', async () => {
  const { body } = await ask(plain.origin, '/');
  expect(body).toContain('<!DOCTYPE html>');
  const [script, ...more] = body.match(/<script.*?<\/script>/gs) ?? [];
  expect(script).toMatch(/^<script defer="" src="\/assets\/enhance-[0-9a-f]{8}\.js"><\/script>$/);
  expect(more).toEqual([]);
  expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect([...body.matchAll(/(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
});

test('files named after their content are kept for good, and come compressed', async () => {
  const name = readdirSync('build/pages/client/assets').find((file) => file.endsWith('.css'));
  const answer = await ask(plain.origin, `/assets/${name}`, { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(answer.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/css; charset=utf-8',
    vary: 'Accept-Encoding',
  });
  const gzip = await ask(plain.origin, `/assets/${name}`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  const bare = await ask(plain.origin, `/assets/${name}`);
  expect(bare.headers['content-encoding']).toBeUndefined();
});

test('pages come compressed too', async () => {
  const answer = await ask(plain.origin, '/', { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(answer.headers['content-encoding']).toBe('br');
});

function expectProtected({ headers }: Answered, path: string) {
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]) {
    expect(policy.split(';'), path).toContain(rule);
  }
  for (const rule of ["form-action 'self'", "base-uri 'none'", "object-src 'none'"])
    expect(policy, path).toContain(rule);
  expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
  expect(headers, path).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['permissions-policy'], path).toContain('geolocation=()');
  expect(headers['x-powered-by'], path).toBeUndefined();
}
