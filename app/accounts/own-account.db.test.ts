import { beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { signOutEverywhere } from './own-account.server.ts';
import { changePassphrase } from './own-passphrase.server.ts';
import { saveProfile, profileOf } from './profile.server.ts';
import { checkCredentials } from './sign-in.server.ts';
import { beginSession, currentPerson } from './viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from './visitor.test-support.ts';

const NEW = 'four cold plums';
let aigerim: Person;
let office: Visitor;
let phone: Visitor;

beforeEach(async () => {
  aigerim = await register('aigerim');
  office = new Visitor();
  phone = new Visitor();
  await beginSession(office.asks('/sign-in'), aigerim.id);
  await beginSession(phone.asks('/sign-in'), aigerim.id);
});

const change = (current: string, next: string) => changePassphrase({ personId: aigerim.id, current, next });

test('a new passphrase ends every session that was open', async () => {
  expect(await change(PASSPHRASE, NEW)).toHaveProperty('person');
  expect(await currentPerson(phone.asks('/learn'))).toBeNull();
  expect(await currentPerson(office.asks('/learn'))).toBeNull();
  const here = { ip: '192.0.2.1', device: null };
  expect(await checkCredentials({ username: 'aigerim', passphrase: PASSPHRASE }, here)).toEqual({ wrong: true });
  expect(await checkCredentials({ username: 'aigerim', passphrase: NEW }, here)).toHaveProperty('person');
});

test('without the current one nothing changes, and guessing it ends after twenty', async () => {
  expect(await change('a guess', NEW)).toEqual({ errors: { current: 'currentWrong' } });
  await spent('own-passphrase', 19);
  expect(await change('the last guess', NEW)).toEqual({ errors: { current: 'currentWrong' } });
  expect(await change(PASSPHRASE, NEW)).toMatchObject({ refused: true });
  expect(await currentPerson(phone.asks('/learn'))).not.toBeNull();
});

test('the new one has to be a good one', async () => {
  expect(await change(PASSPHRASE, 'aigerim aigerim')).toEqual({ errors: { password: 'passphraseIsUsername' } });
  expect(await currentPerson(phone.asks('/learn'))).not.toBeNull();
});

test('signing out everywhere is everywhere, for this person', async () => {
  const daniyar = await register('daniyar');
  const other = new Visitor();
  await beginSession(other.asks('/sign-in'), daniyar.id);
  await signOutEverywhere(aigerim.id);
  expect(await currentPerson(office.asks('/learn'))).toBeNull();
  expect(await currentPerson(phone.asks('/learn'))).toBeNull();
  expect(await currentPerson(other.asks('/learn'))).not.toBeNull();
});

test('a profile is kept as said, can be emptied again, and holds no other field', async () => {
  const said = {
    country: 'KZ',
    region: 'Shymkent',
    sector: 'police',
    organisation: '',
    sex: 'female',
    birthYear: '1990',
  };
  expect(
    await saveProfile(aigerim.id, { ...said, email: 'a@example.org', role: 'admin', username: 'root' }),
  ).toBeNull();
  expect(await profileOf(aigerim.id)).toEqual({ ...said, organisation: null, birthYear: 1990, email: 'a@example.org' });
  expect(await db().person.findUnique({ where: { id: aigerim.id } })).toMatchObject({
    role: 'learner',
    username: 'aigerim',
  });
  const empty = { country: '', region: '', sector: '', organisation: '', sex: '', birthYear: '', email: '' };
  expect(await saveProfile(aigerim.id, empty)).toBeNull();
  expect(Object.values(await profileOf(aigerim.id))).toEqual(Array(7).fill(null));
});

test('a profile with a mistake changes nothing', async () => {
  expect(await saveProfile(aigerim.id, { country: 'XX', email: 'a@b.org\r\nBcc: c@b.org' })).toMatchObject({
    country: 'choiceUnknown',
    region: 'textLong',
    email: 'emailWrong',
  });
  expect(Object.values(await profileOf(aigerim.id))).toEqual(Array(7).fill(null));
});
