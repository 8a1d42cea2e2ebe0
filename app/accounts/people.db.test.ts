import { beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { createAdmin } from './new-admin.server.ts';
import { disable, enable, searchPeople, setRole } from './people.server.ts';
import { checkCredentials } from './sign-in.server.ts';
import { beginSession, currentPerson } from './viewer.server.ts';
import { PASSPHRASE, register, Visitor } from './visitor.test-support.ts';

const HERE = { ip: '192.0.2.1', device: null };
let admin: Person;
let maral: Person;
let browser: Visitor;

beforeEach(async () => {
  admin = await register('admin', 'admin');
  maral = await register('Maral');
  browser = new Visitor();
  await beginSession(browser.asks('/sign-in'), maral.id);
});

const deed = () => ({ actorId: admin.id, personId: maral.id });
const audited = async () => (await db().auditEvent.findMany({ orderBy: { at: 'asc' } })).map(({ verb }) => verb);

test('a new role ends the sessions of the old one, is told and on record', async () => {
  expect(await setRole(deed(), 'trainer')).toBe('done');
  expect(await currentPerson(browser.asks('/learn'))).toBeNull();
  expect(await db().person.findUnique({ where: { id: maral.id } })).toMatchObject({
    role: 'trainer',
    notice: expect.stringContaining('roleChanged'),
  });
  expect(await db().auditEvent.findMany()).toMatchObject([
    { verb: 'role.changed', actorId: admin.id, subjectId: maral.id, details: { from: 'learner', to: 'trainer' } },
  ]);
});

test('the same role again changes nothing', async () => {
  await setRole(deed(), 'learner');
  expect(await currentPerson(browser.asks('/learn'))).not.toBeNull();
  expect(await audited()).toEqual([]);
});

test('a disabled person is out at once and stays out until enabled', async () => {
  await disable(deed());
  await disable(deed());
  expect(await currentPerson(browser.asks('/learn'))).toBeNull();
  expect(await checkCredentials({ username: 'maral', passphrase: PASSPHRASE }, HERE)).toEqual({ wrong: true });
  await enable(deed());
  expect(await checkCredentials({ username: 'maral', passphrase: PASSPHRASE }, HERE)).toHaveProperty('person');
  expect(await audited()).toEqual(['person.disabled', 'person.enabled']);
});

test('nobody takes their own rank or shuts themselves out; of nobody there is nothing to change', async () => {
  const own = { actorId: admin.id, personId: admin.id };
  expect([await setRole(own, 'learner'), await disable(own)]).toEqual(['own', 'own']);
  expect(await db().person.findUnique({ where: { id: admin.id } })).toMatchObject({ role: 'admin', disabledAt: null });
  expect(await disable({ actorId: admin.id, personId: 'nobody' })).toBe('missing');
});

test('people are found by part of a name in any spelling, and never with a hash', async () => {
  await register('Oʻtkir');
  const names = async (typed: string) => (await searchPeople(typed)).map(({ username }) => username);
  expect(await names('ARA')).toEqual(['Maral']);
  expect(await names('o’t')).toEqual(["O'tkir"]);
  expect(await names('nobody')).toEqual([]);
  expect(await names('')).toEqual(['admin', 'Maral', "O'tkir"]);
  expect((await searchPeople('', admin.id)).map(({ username }) => username)).toEqual(['Maral', "O'tkir"]);
  expect(JSON.stringify(await searchPeople(''))).not.toContain('argon2');
});

test('an administrator made from the machine', async () => {
  expect(await createAdmin('Saule', PASSPHRASE)).toBeNull();
  expect(await createAdmin('saule', PASSPHRASE)).toBe('usernameTaken');
  expect(await createAdmin('s', PASSPHRASE)).toBe('usernameShort');
  expect(await createAdmin('dinara', 'short')).toBe('passphraseShort');
  expect(await checkCredentials({ username: 'saule', passphrase: PASSPHRASE }, HERE)).toMatchObject({
    person: { role: 'admin' },
  });
  expect(await audited()).toEqual(['admin.created']);
});
