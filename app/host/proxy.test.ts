import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { forgetForwarded, trustedProxies } from './proxy.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

test.each([
  [undefined, '203.0.113.9', '127.0.0.1'],
  ['1', '203.0.113.9', '203.0.113.9'],
  ['1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['2', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
  ['loopback', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['loopback, 203.0.113.9', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
  ['10.0.0.0/8', '203.0.113.9', '127.0.0.1'],
])('trusting %s, X-Forwarded-For: %s comes from %s', async (setting, forwarded, expected) => {
  expect((await seen(setting, { 'X-Forwarded-For': forwarded })).ip).toBe(expected);
});

test('nothing forwarded goes on', async () => {
  const names = [
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-for',
    'forwarded',
    'x-real-ip',
    'x-original-url',
  ];
  const { headers } = await seen('1', Object.fromEntries(names.map((name) => [name, 'evil.example'])));
  expect(Object.keys(headers)).toEqual(expect.not.arrayContaining(names));
  expect(JSON.stringify(headers)).not.toContain('evil');
});

async function seen(setting: string | undefined, headers: Record<string, string>) {
  const app = express().set('trust proxy', trustedProxies(setting));
  app.use(forgetForwarded, (asked, response) => void response.json({ ip: response.locals.ip, headers: asked.headers }));
  const port = await new Promise<number>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve((server?.address() as AddressInfo).port));
  });
  return new Promise<{ ip: string; headers: object }>((resolve) => {
    request({ port, host: '127.0.0.1', headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk)).on('end', () => resolve(JSON.parse(text)));
    }).end();
  });
}
