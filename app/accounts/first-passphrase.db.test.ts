import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { chooseFirstPassphrase, lacksPassphrase } from './first-passphrase.server.ts';
import { NO_PASSPHRASE } from './passphrase.server.ts';
import { createPerson } from './person.server.ts';
import { recover } from './recover.server.ts';
import { checkCredentials } from './sign-in.server.ts';
import { beginSession, currentPerson } from './viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from './visitor.test-support.ts';

const here = { ip: '192.0.2.1', device: null };
let nurlan: Person;
let phone: Visitor;
let office: Visitor;

beforeEach(async () => {
  nurlan = await transaction((tx) =>
    createPerson(tx, { id: randomUUID(), username: 'nurlan', locale: 'ky', passwordHash: NO_PASSPHRASE }),
  );
  phone = new Visitor();
  office = new Visitor();
  await beginSession(phone.asks('/slip'), nurlan.id);
  await beginSession(office.asks('/slip'), nurlan.id);
});

async function choose(typed: string, visitor = phone) {
  const viewer = await currentPerson(visitor.asks('/slip/passphrase'));
  if (!viewer) throw new Error('Nobody is signed in');
  return chooseFirstPassphrase(viewer, typed);
}

test('before it is chosen nothing that is typed signs in', async () => {
  for (const passphrase of ['', '-', nurlan.passwordHash, PASSPHRASE]) {
    expect(await checkCredentials({ username: 'nurlan', passphrase }, here)).toEqual({ wrong: true });
  }
  expect(await lacksPassphrase(nurlan.id)).toBe(true);
});

test('then it signs in; this session goes on, others end, and there are recovery codes that work', async () => {
  const chosen = await choose(PASSPHRASE);
  const codes = 'codes' in chosen ? chosen.codes : [];
  expect(codes).toHaveLength(8);
  expect(await lacksPassphrase(nurlan.id)).toBe(false);
  expect(await checkCredentials({ username: 'nurlan', passphrase: PASSPHRASE }, here)).toHaveProperty('person');
  expect(await currentPerson(phone.asks('/learn'))).toMatchObject({ username: 'nurlan' });
  expect(await currentPerson(office.asks('/learn'))).toBeNull();
  const form = { username: 'nurlan', code: codes[0] ?? '', passphrase: 'four cold plums' };
  expect(await recover(form, here.ip)).toHaveProperty('person');
});

test('a weak one is said so, and nothing changes', async () => {
  expect(await choose('nurlan')).toEqual({ problem: 'passphraseShort' });
  expect(await lacksPassphrase(nurlan.id)).toBe(true);
  expect(await db().recoveryCode.count()).toBe(0);
});

test('the same form again gets codes again; another passphrase changes nothing, and guessing ends after twenty', async () => {
  await choose(PASSPHRASE);
  expect(await choose(PASSPHRASE)).toHaveProperty('codes');
  expect(await choose('four cold plums')).toEqual({ has: true });
  expect(await checkCredentials({ username: 'nurlan', passphrase: PASSPHRASE }, here)).toHaveProperty('person');
  await spent('own-passphrase', 20);
  expect(await choose(PASSPHRASE)).toMatchObject({ refused: true });
});

test('whoever had one keeps it', async () => {
  const maral = await register('maral');
  await beginSession(office.asks('/sign-in'), maral.id);
  expect(await choose('four cold plums', office)).toEqual({ has: true });
  expect(await checkCredentials({ username: 'maral', passphrase: PASSPHRASE }, here)).toHaveProperty('person');
});
