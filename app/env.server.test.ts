import { expect, test } from 'vitest';
import { EnvError, readEnv } from './env.server.ts';

const ORIGIN = 'https://learn.example.org';
const MAIL_URL = 'smtps://post:secret@mail.example.org:465';

test('without settings for letters there are none, and nothing is wrong', () => {
  expect(readEnv({})).not.toHaveProperty('MAIL_URL');
});

test.each([
  ['post@example.org', { name: undefined, address: 'post@example.org' }],
  ['Учёба <post@example.org>', { name: 'Учёба', address: 'post@example.org' }],
])('%s is a sender', (MAIL_FROM, sender) => {
  expect(readEnv({ MAIL_URL, MAIL_FROM, ORIGIN }).MAIL_FROM).toEqual(sender);
});

test.each([
  [{ MAIL_URL, ORIGIN }, 'MAIL_FROM: needed with MAIL_URL'],
  [{ MAIL_URL, MAIL_FROM: 'post@example.org' }, 'ORIGIN: needed with MAIL_URL, for links'],
  [{ MAIL_URL: 'mail.example.org', MAIL_FROM: 'post@example.org', ORIGIN }, /^MAIL_URL: an address such as/],
  [{ MAIL_URL: 'smtp://', MAIL_FROM: 'post@example.org', ORIGIN }, /^MAIL_URL: an address such as/],
  [{ MAIL_FROM: 'post@example.org, other@example.org' }, /^MAIL_FROM: one address/],
  [{ MAIL_FROM: 'Post\r\nBcc: <other@example.org>' }, /^MAIL_FROM: one address/],
  [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM: one address/],
  [{ TIME_ZONE: 'Asia/Samarqand' }, /^TIME_ZONE: a time zone such as/],
])('%o is refused in one line', (source, line) => {
  expect(() => readEnv(source)).toThrow(EnvError);
  expect(() => readEnv(source)).toThrow(line);
});
