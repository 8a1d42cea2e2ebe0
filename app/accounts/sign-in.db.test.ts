import { beforeEach, expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import type { Person } from '~/db/model.ts';
import { remember } from './known-device.ts';
import { checkCredentials, type Origin } from './sign-in.server.ts';
import { PASSPHRASE, register, spent } from './visitor.test-support.ts';

const HOME: Origin = { ip: '192.0.2.1', device: null };
const SCHOOL: Origin = { ip: '198.51.100.1', device: null };
let aigerim: Person;

beforeEach(async () => {
  aigerim = await register('Aigerim');
});

function attempt(username: string, passphrase: string, origin = HOME) {
  return checkCredentials({ username, passphrase }, origin);
}

/** So many wrong tries: the first and the last are made, those between are only counted. */
async function guess(username: string, times: number, origin = HOME, limit = 'sign-in.account-address') {
  expect(await attempt(username, 'a guess', origin)).toEqual({ wrong: true });
  await spent(limit, times - 1);
  expect(await attempt(username, 'the last guess', origin)).toEqual({ wrong: true });
}

test.each(['aigerim', ' AIGERIM ', 'Ａｉｇｅｒｉｍ'])('she gets in as %j', async (typed) => {
  expect(await attempt(typed, PASSPHRASE)).toMatchObject({ person: { id: aigerim.id } });
});

test('an apostrophe and a last space can be typed any way', async () => {
  const otkir = await register('Oʻtkir');
  expect(await attempt('o’tkir', `${PASSPHRASE} `)).toMatchObject({ person: { id: otkir.id } });
});

test('a wrong passphrase, an unknown name and a disabled account get one answer', async () => {
  await db().person.update({ where: { id: (await register('daniyar')).id }, data: { disabledAt: new Date() } });
  const answers = [
    await attempt('aigerim', 'another phrase'),
    await attempt('nobody', PASSPHRASE),
    await attempt('daniyar', PASSPHRASE),
    await attempt('\u202E<img>', PASSPHRASE),
    await attempt('', ''),
    await attempt('x'.repeat(10_000), 'x'.repeat(10_000)),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"wrong":true}']));
});

test('twenty wrong tries at an account from one address are the last there', async () => {
  await guess('aigerim', 20);
  expect(await attempt('aigerim', PASSPHRASE)).toMatchObject({ refused: true, retryAfterSeconds: expect.any(Number) });
  expect(await attempt('AIGERIM', PASSPHRASE)).toMatchObject({ refused: true });
  expect(await attempt('aigerim', PASSPHRASE, SCHOOL)).toMatchObject({ person: { id: aigerim.id } });
});

test('she still gets in from a device she has used before, and others at that address do too', async () => {
  await guess('aigerim', 20);
  const device = remember(null, aigerim);
  expect(await attempt('aigerim', PASSPHRASE, { ...HOME, device })).toMatchObject({ person: { id: aigerim.id } });
  const daniyar = await register('daniyar');
  expect(await attempt('daniyar', PASSPHRASE)).toMatchObject({ person: { id: daniyar.id } });
});

test("somebody else's known device opens no way round the limit", async () => {
  const daniyar = await register('daniyar');
  await guess('aigerim', 20);
  const device = remember(null, daniyar);
  expect(await attempt('aigerim', PASSPHRASE, { ...HOME, device })).toMatchObject({ refused: true });
});

test('a known device that guesses is stopped as well', async () => {
  const device = remember(null, aigerim);
  await guess('aigerim', 20, { ...HOME, device }, 'sign-in.account-device');
  expect(await attempt('aigerim', PASSPHRASE, { ...HOME, device })).toMatchObject({ refused: true });
});

test('unknown names are limited like known ones', async () => {
  await guess('nobody', 20);
  expect(await attempt('nobody', 'x')).toMatchObject({ refused: true });
});

test('two hundred wrong tries close an address, but not to known devices, nor another address', async () => {
  await guess('nobody', 200, SCHOOL, 'sign-in.address');
  expect(await attempt('aigerim', PASSPHRASE, SCHOOL)).toMatchObject({ refused: true });
  const device = remember(null, aigerim);
  expect(await attempt('aigerim', PASSPHRASE, { ...SCHOOL, device })).toMatchObject({ person: { id: aigerim.id } });
  expect(await attempt('aigerim', PASSPHRASE)).toMatchObject({ person: { id: aigerim.id } });
});

test('guesses from everywhere close an account to strange devices, and never to her own', async () => {
  await guess('aigerim', 500, HOME, 'sign-in.account');
  expect(await attempt('aigerim', PASSPHRASE, SCHOOL)).toMatchObject({ refused: true });
  const device = remember(null, aigerim);
  expect(await attempt('aigerim', PASSPHRASE, { ...SCHOOL, device })).toMatchObject({ person: { id: aigerim.id } });
});

test('right passphrases cost no tries, so a school behind one address gets in', async () => {
  const people = await Promise.all(['bakyt', 'nurlan', 'maral'].map((name) => register(name)));
  for (const { username } of people) await attempt(username, 'slipped once', SCHOOL);
  const before = await db().rateLimiterFlexible.findMany({ orderBy: { key: 'asc' } });
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(people.map(({ username }) => attempt(username, PASSPHRASE, SCHOOL)));
    expect(answers).toMatchObject(people.map(({ id }) => ({ person: { id } })));
  }
  expect(await db().rateLimiterFlexible.findMany({ orderBy: { key: 'asc' } })).toEqual(before);
});
