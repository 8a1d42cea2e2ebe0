import { beforeEach, expect, test, vi, afterEach } from 'vitest';
import { db, transaction } from '~/db/db.server.ts';
import type { Person, Role } from '~/db/model.ts';
import { readNotices } from './notice.ts';
import { newRecoveryCodes, recoveryCodesLeft } from './own-account.server.ts';
import { disable, setRole } from './people.server.ts';
import { recover } from './recover.server.ts';
import { issueRecoveryCode } from './recovery-code.server.ts';
import { checkCredentials } from './sign-in.server.ts';
import { beginSession, currentPerson } from './viewer.server.ts';
import { PASSPHRASE, register, spent, Visitor } from './visitor.test-support.ts';

const IP = '192.0.2.1';
const NEW = 'four cold plums';
let nurlan: Person;
let nigora: Person;
let admin: Person;

beforeEach(async () => {
  nurlan = await register('nurlan');
  nigora = await register('nigora', 'trainer');
  admin = await register('admin', 'admin');
});
afterEach(() => void vi.useRealTimers());

const redeem = (code: string, username = 'nurlan') => recover({ username, code, passphrase: NEW }, IP);

function issue(issuer: Person, person: Person) {
  return transaction((tx) => issueRecoveryCode(tx, { personId: person.id, issuedById: issuer.id }));
}

async function issued(issuer: Person, person: Person): Promise<string> {
  const code = await issue(issuer, person);
  if (!code) throw new Error('No code was issued');
  return code;
}

function later(hours: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 60 * 60 * 1000 });
}

async function whyNot(code: string, username = 'nurlan') {
  expect(await redeem(code, username)).toEqual({ wrong: true });
  const { passwordHash } = await db().person.findUniqueOrThrow({ where: { id: nurlan.id } });
  expect(passwordHash).toBe(nurlan.passwordHash);
}

test('an own code sets a new passphrase, ends every session, and is told', async () => {
  const [code = ''] = await newRecoveryCodes(nurlan.id);
  const thief = new Visitor();
  await beginSession(thief.asks('/sign-in'), nurlan.id);
  expect(await redeem(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ person: { id: nurlan.id } });
  expect(await currentPerson(thief.asks('/learn'))).toBeNull();
  const origin = { ip: IP, device: null };
  expect(await checkCredentials({ username: 'nurlan', passphrase: PASSPHRASE }, origin)).toEqual({ wrong: true });
  expect(await checkCredentials({ username: 'nurlan', passphrase: NEW }, origin)).toHaveProperty('person');
  const { notice } = await db().person.findUniqueOrThrow({ where: { id: nurlan.id } });
  expect(readNotices(notice).map(({ kind }) => kind)).toEqual(['recovered']);
  expect(await recoveryCodesLeft(nurlan.id)).toBe(7);
});

test('a code works once, even when it is sent five times at once', async () => {
  const [code = ''] = await newRecoveryCodes(nurlan.id);
  const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(code)));
  expect(answers.filter((answer) => 'person' in answer)).toHaveLength(1);
  expect(await redeem(code)).not.toHaveProperty('person');
});

test('an unknown name, a wrong code and the code of somebody else get one answer', async () => {
  const [code = ''] = await newRecoveryCodes(nurlan.id);
  await whyNot(code, 'nobody');
  await whyNot(code, 'nigora');
  await whyNot('0000-0000-0000-0000-0000-0000-0000');
  await whyNot('');
  await whyNot('x'.repeat(10_000));
});

test('making new codes voids the old ones', async () => {
  const [code = ''] = await newRecoveryCodes(nurlan.id);
  await newRecoveryCodes(nurlan.id);
  await whyNot(code);
  expect(await recoveryCodesLeft(nurlan.id)).toBe(8);
});

test('a passphrase that is too weak does not use the code up', async () => {
  const [code = ''] = await newRecoveryCodes(nurlan.id);
  expect(await recover({ username: 'nurlan', code, passphrase: 'short' }, IP)).toEqual({
    errors: { password: 'passphraseShort' },
  });
  expect(await redeem(code)).toHaveProperty('person');
});

test('twenty tries an hour, whether the name is known or not', async () => {
  for (const username of ['nurlan', 'nobody']) {
    await redeem('wrong', username);
    await spent('recover.account-address', 19);
    expect(await redeem('wrong', username)).toEqual({ wrong: true });
    expect(await redeem('wrong', username)).toMatchObject({ refused: true });
  }
});

test('a trainer issues a code to a learner, who is told; it is on record', async () => {
  const code = await issued(nigora, nurlan);
  const { notice } = await db().person.findUniqueOrThrow({ where: { id: nurlan.id } });
  expect(readNotices(notice).map(({ kind }) => kind)).toEqual(['recoveryIssued']);
  expect(await db().auditEvent.findMany({ where: { verb: 'recovery-code.issued' } })).toMatchObject([
    { actorId: nigora.id, subjectId: nurlan.id },
  ]);
  expect(await redeem(code)).toHaveProperty('person');
  await db().auditEvent.findFirstOrThrow({ where: { verb: 'recovery-code.used', subjectId: nurlan.id } });
});

test('an issued code ends after 24 hours; an own code does not', async () => {
  const [own = ''] = await newRecoveryCodes(nurlan.id);
  const code = await issued(nigora, nurlan);
  later(23.9);
  expect(await redeem(await issued(nigora, nurlan))).toHaveProperty('person');
  nurlan = await db().person.findUniqueOrThrow({ where: { id: nurlan.id } });
  const next = await issued(nigora, nurlan);
  later(24.1);
  await whyNot(code);
  await whyNot(next);
  expect(await redeem(own)).toHaveProperty('person');
});

test('only the last code issued counts, and none is left after one is used', async () => {
  const first = await issued(nigora, nurlan);
  const [own = ''] = await newRecoveryCodes(nurlan.id);
  const second = await issued(nigora, nurlan);
  await whyNot(first);
  expect(await redeem(own)).toHaveProperty('person');
  nurlan = await db().person.findUniqueOrThrow({ where: { id: nurlan.id } });
  await whyNot(second);
});

test.each<[Role, Role, boolean]>([
  ['trainer', 'learner', true],
  ['manager', 'learner', true],
  ['admin', 'learner', true],
  ['admin', 'trainer', true],
  ['admin', 'admin', true],
  ['learner', 'learner', false],
  ['trainer', 'trainer', false],
  ['trainer', 'manager', false],
  ['manager', 'trainer', false],
  ['manager', 'admin', false],
])('a %s may issue to a %s: %s', async (issuerRole, personRole, may) => {
  const issuer = await register('issuer', issuerRole);
  const person = await register('person', personRole);
  expect((await issue(issuer, person)) !== null).toBe(may);
  expect(await db().recoveryCode.count()).toBe(may ? 1 : 0);
});

test('nobody issues a code to themselves, to a disabled account, or from one', async () => {
  expect(await issue(admin, admin)).toBeNull();
  await disable({ actorId: admin.id, personId: nurlan.id });
  expect(await issue(admin, nurlan)).toBeNull();
  await disable({ actorId: admin.id, personId: nigora.id });
  expect(await issue(nigora, await register('maral'))).toBeNull();
});

test('a code issued to a learner does not open the account once it is a trainer’s', async () => {
  const code = await issued(nigora, nurlan);
  await setRole({ actorId: admin.id, personId: nurlan.id }, 'trainer');
  await whyNot(code);
});
