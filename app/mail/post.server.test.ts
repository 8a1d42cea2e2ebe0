import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { log } from '~/log.server.ts';
import { letterFiles, readLetters } from './letter-reader.test-support.ts';
import { forgetOldLetters } from './letters.server.ts';
import { send, type Letter } from './post.server.ts';
import { smtp, type Smtp } from './smtp.test-support.ts';

const LETTER: Letter = {
  to: 'maral.canary@example.tm',
  subject: 'Напоминание',
  text: 'Здравствуйте!\n\nhttps://learn.example/learn?a=1&b=2\n',
  locale: 'ru',
  sender: 'Учёба',
  stopAddress: 'https://learn.example/reminders/1/stop',
};
const MAIL_FROM = { name: 'Post', address: 'post@learn.example' };

let DATA_DIR: string;
let server: Smtp | undefined;
const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'letters-'));
  warned.mockClear();
});
afterEach(async () => {
  rmSync(DATA_DIR, { recursive: true });
  await server?.close();
  server = undefined;
});

test('without MAIL_URL a letter is a file that its owner alone may read, under a name that says nothing', async () => {
  expect(await send(LETTER, { DATA_DIR })).toBe('away');
  const [name] = letterFiles(DATA_DIR);
  expect(name).toMatch(/^\d+-[0-9a-f-]{36}\.eml$/);
  expect(statSync(join(DATA_DIR, 'letters', name ?? '')).mode & 0o777).toBe(0o600);
  expect(statSync(join(DATA_DIR, 'letters')).mode & 0o777).toBe(0o700);
});

test('it is plain text that says it comes from a machine and where to stop it, and nothing that looks back', async () => {
  await send(LETTER, { DATA_DIR });
  const [letter] = readLetters(DATA_DIR);
  expect(letter).toMatchObject({ subject: 'Напоминание', text: LETTER.text.trim() });
  expect(letter?.from).toContain('Учёба');
  expect(letter?.headers.get('to')).toBe(LETTER.to);
  expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(letter?.headers.get('list-unsubscribe')).toBe(`<${LETTER.stopAddress}>`);
  expect(letter?.headers.get('content-language')).toBe('ru');
  expect(letter?.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/);
  expect(letter?.headers.has('x-mailer')).toBe(false);
});

test.each([
  'maral@example.tm\r\nBcc: other@example.tm',
  'maral@example.tm, other@example.tm',
  'maral@example.tm;other@example.tm',
  'Maral <maral@example.tm>',
  'maral@example.tm ',
  'maral@@example.tm',
  'group:maral@example.tm;',
  '',
])('what is not one address (%j) is never written to', async (to) => {
  expect(await send({ ...LETTER, to }, { DATA_DIR })).toBe('refused');
  expect(letterFiles(DATA_DIR)).toEqual([]);
});

test.each(['subject', 'sender', 'stopAddress'] as const)('no line can be put in by the %s', async (field) => {
  const tampered = { ...LETTER, [field]: 'A reminder\r\nBcc: other@example.tm' };
  await expect(send(tampered, { DATA_DIR })).rejects.toThrow();
  expect(letterFiles(DATA_DIR)).toEqual([]);
});

test('with MAIL_URL it goes there, from whom MAIL_FROM names, and no file is kept', async () => {
  server = await smtp();
  expect(await send(LETTER, { MAIL_URL: server.url, MAIL_FROM, DATA_DIR })).toBe('away');
  expect(server.heard).toContain('RCPT TO:<maral.canary@example.tm>');
  expect(server.heard).toContain('From: Post <post@learn.example>');
  expect(letterFiles(DATA_DIR)).toEqual([]);
});

test.each([
  ['refused', { recipient: '550 no such {line}' }],
  ['later', { recipient: '450 {line}: come back' }],
  ['later', { letter: '451 maral.canary@example.tm: come back' }],
  ['later', { letter: '554 maral.canary@example.tm: not like this' }],
] as const)('%s: %o, and the log has codes but no address', async (posted, answers) => {
  server = await smtp(answers);
  expect(await send(LETTER, { MAIL_URL: server.url, MAIL_FROM, DATA_DIR })).toBe(posted);
  expect(warned).toHaveBeenCalledOnce();
  expect(inspect(warned.mock.calls, { depth: 9 })).not.toContain('canary');
});

test('when nobody takes letters on, that is said without the address', async () => {
  server = await smtp();
  const MAIL_URL = server.url;
  await server.close();
  expect(await send(LETTER, { MAIL_URL, MAIL_FROM, DATA_DIR })).toBe('closed');
  expect(inspect(warned.mock.calls, { depth: 9 })).not.toContain('canary');
});

test('letters that lie here go after a month', async () => {
  const sent = Date.now();
  await send(LETTER, { DATA_DIR });
  const day = 24 * 60 * 60 * 1000;
  for (const [days, left] of [
    [29, 1],
    [31, 0],
  ] as const) {
    const restore = useClock(() => new Date(sent + days * day));
    await forgetOldLetters(DATA_DIR);
    restore();
    expect(letterFiles(DATA_DIR)).toHaveLength(left);
  }
});
