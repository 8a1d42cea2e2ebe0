import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { db } from '~/db/db.server.ts';
import { recover } from './recover.server.ts';
import { checkCredentials, type Origin } from './sign-in.server.ts';
import { signUp, type SignUpForm } from './sign-up.server.ts';
import { PASSPHRASE, spent } from './visitor.test-support.ts';

const HOME: Origin = { ip: '192.0.2.1', device: null };

afterEach(() => void vi.useRealTimers());

function form(changes: Partial<SignUpForm> = {}): SignUpForm {
  return { clientId: randomUUID(), username: 'Aigerim', passphrase: PASSPHRASE, email: '', locale: 'ru', ...changes };
}

test('a username and a passphrase are all it takes', async () => {
  const sent = form();
  const answer = await signUp(sent, HOME);
  expect(answer).toMatchObject({ person: { id: sent.clientId, username: 'Aigerim', locale: 'ru', role: 'learner' } });
  expect(await checkCredentials({ username: 'aigerim', passphrase: PASSPHRASE }, HOME)).toHaveProperty('person');
  const person = await db().person.findUniqueOrThrow({ where: { id: sent.clientId } });
  expect(person).toMatchObject({ email: null, country: null, sector: null, sex: null, birthYear: null, notice: null });
  expect(person.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await db().auditEvent.findMany()).toMatchObject([{ verb: 'person.signed-up', subjectId: person.id }]);
});

test('eight recovery codes are shown, of which only hashes are kept', async () => {
  const answer = await signUp(form(), HOME);
  const codes = 'codes' in answer ? answer.codes : [];
  expect(new Set(codes).size).toBe(8);
  const kept = JSON.stringify([await db().recoveryCode.findMany(), await db().auditEvent.findMany()]);
  for (const code of codes) {
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  }
});

test('a taken username is taken in every spelling', async () => {
  await signUp(form({ username: 'Oʻtkir' }), HOME);
  for (const username of ['oʻtkir', "O'TKIR", ' o’tkir ', 'o`tkir']) {
    expect(await signUp(form({ username }), HOME)).toEqual({ errors: { username: 'usernameTaken' } });
  }
  expect(await db().person.count()).toBe(1);
});

test('what is wrong is said field by field, and nobody is made', async () => {
  const sent = form({ username: 'a b', passphrase: 'short', email: 'x@y.org\r\nBcc: z@y.org' });
  expect(await signUp(sent, HOME)).toEqual({
    errors: { username: 'usernameLetters', password: 'passphraseShort', email: 'emailWrong' },
  });
  expect(await db().person.count()).toBe(0);
});

test('fields that no form asks for make nobody an administrator', async () => {
  const sent = { ...form(), role: 'admin', demo: true, id: 'chosen' };
  await signUp(sent, HOME);
  expect(await db().person.findMany()).toMatchObject([{ id: sent.clientId, role: 'learner', demo: false }]);
});

test('the same form twice is one person, and the codes of both answers work', async () => {
  const sent = form();
  const first = await signUp(sent, HOME);
  const second = await signUp(sent, HOME);
  expect(second).toMatchObject({ person: { id: sent.clientId } });
  expect(await db().person.count()).toBe(1);
  for (const answer of [first, second]) {
    const code = 'codes' in answer ? (answer.codes[3] ?? '') : '';
    expect(await recover({ username: 'aigerim', code, passphrase: 'four cold plums' }, HOME.ip)).toHaveProperty(
      'person',
    );
  }
});

test('five at once with one id are one person', async () => {
  const sent = form();
  const answers = await Promise.all(Array.from({ length: 5 }, () => signUp(sent, HOME)));
  for (const answer of answers) expect(answer).toMatchObject({ person: { id: sent.clientId } });
  expect(await db().person.count()).toBe(1);
});

test('five at once with ids of their own and one name are one person', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => signUp(form(), HOME)));
  expect(answers.filter((answer) => 'person' in answer)).toHaveLength(1);
  expect(answers.filter((answer) => 'errors' in answer)).toHaveLength(4);
});

test('the id of a person opens nothing without the passphrase, nor later', async () => {
  const sent = form();
  await signUp(sent, HOME);
  const taken = { errors: { username: 'usernameTaken' } };
  expect(await signUp({ ...sent, passphrase: 'a guess at it' }, HOME)).toEqual(taken);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60 * 1000 });
  expect(await signUp(sent, HOME)).toEqual(taken);
  expect(await db().recoveryCode.count()).toBe(8);
});

test('guessing through the sign-up form meets the limit of sign-in', async () => {
  const sent = form();
  await signUp(sent, HOME);
  await signUp({ ...sent, passphrase: 'a guess at it' }, HOME);
  await spent('sign-in.account-address', 20);
  expect(await signUp(sent, HOME)).toMatchObject({ refused: true });
});

test('two people who sign up one after the other on one page are two', async () => {
  const sent = form();
  await signUp(sent, HOME);
  const answer = await signUp({ ...sent, username: 'daniyar' }, HOME);
  expect(answer).toMatchObject({ person: { username: 'daniyar' } });
  expect(await db().person.count()).toBe(2);
});

test('two hundred an hour sign up from one address, and then somebody elsewhere', async () => {
  await signUp(form(), HOME);
  await spent('sign-up.address', 199);
  expect(await signUp(form({ username: 'daniyar', passphrase: 'short' }), HOME)).toHaveProperty('errors');
  expect(await signUp(form({ username: 'daniyar' }), HOME)).toHaveProperty('person');
  expect(await signUp(form({ username: 'late' }), HOME)).toMatchObject({ refused: true });
  expect(await signUp(form({ username: 'late' }), { ...HOME, ip: '198.51.100.1' })).toHaveProperty('person');
});
