import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { correct, type Correcting } from './correct.server.ts';
import { issue } from './issue.server.ts';
import { lookUp, lookUpById } from './look-up.server.ts';
import { readOwnCertificate } from './own.server.ts';
import { revoke } from './revoke.server.ts';
import { asking, COURSES, graduate, signUp } from './sample.ts';
import { findForVerify } from './verify.server.ts';

async function certified(username: string) {
  const person = await graduate(username);
  const outcome = await issue(asking(person, { rank: 'майор', place: 'Министерство' }), COURSES);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const { certificateId } = outcome;
  const { printed } = (await readOwnCertificate(person.personId, certificateId))!;
  return { ...person, certificateId, printed };
}

function correction(
  of: Awaited<ReturnType<typeof certified>>,
  name: string,
  facts: Partial<Correcting> = {},
): Correcting {
  return {
    certificateId: of.certificateId,
    ownerId: of.personId,
    actorId: of.personId,
    onRevision: 1,
    holder: { name, latinName: null, rank: null, place: null },
    reason: 'Опечатка',
    ...facts,
  };
}

test('anybody may check a code, and learns name, course and date alone', async () => {
  const { printed } = await certified('aigerim');
  const check = await findForVerify(printed.code);
  expect(check).toEqual({
    state: 'valid',
    printed: {
      name: 'Ахметова Айгерим',
      languages: [{ locale: 'ru', title: 'Шаги' }],
      issuedOn: printed.issuedOn,
      validUntil: null,
    },
  });
});

test('a code is found as people type it, and what is no code is unknown', async () => {
  const { printed } = await certified('aigerim');
  const typed = printed.code
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .match(/.{1,4}/g)!
    .join(' – ');
  expect((await findForVerify(typed)).state).toBe('valid');
  for (const other of ['', 'x', '0'.repeat(28), '../../etc/passwd', '\0', 'Я'.repeat(10_000)]) {
    expect(await findForVerify(other)).toEqual({ state: 'unknown' });
  }
});

test('after a correction the old code says replaced and nothing else, the new one the new name', async () => {
  const aigerim = await certified('aigerim');
  expect(await correct(correction(aigerim, 'Ахметова Әйгерім'))).toBe('corrected');
  expect(await findForVerify(aigerim.printed.code)).toEqual({ state: 'replaced' });
  const { printed } = (await readOwnCertificate(aigerim.personId, aigerim.certificateId))!;
  expect(printed).toMatchObject({ number: aigerim.printed.number, revision: 2, name: 'Ахметова Әйгерім', rank: null });
  expect(await findForVerify(printed.code)).toMatchObject({ state: 'valid', printed: { name: 'Ахметова Әйгерім' } });
  expect((await lookUp(aigerim.printed.code))?.printed?.code).toBe(printed.code);
});

test('the same correction again, or ten at once, is one; a form from before is refused', async () => {
  const aigerim = await certified('aigerim');
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => correct(correction(aigerim, 'Әйгерім'))));
  expect(outcomes.filter((outcome) => outcome === 'corrected')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(9);
  expect(await correct(correction(aigerim, 'Айгерим'))).toBe('stale');
  expect(await correct(correction(aigerim, 'Айгерим', { onRevision: 2 }))).toBe('corrected');
  expect(await db().certificateRevision.count()).toBe(3);
  expect(await db().certificateRevision.count({ where: { state: 'valid' } })).toBe(1);
});

test('nobody corrects what is not theirs', async () => {
  const aigerim = await certified('aigerim');
  const daniyar = await signUp('daniyar');
  expect(await correct(correction(aigerim, 'Данияр', { ownerId: daniyar, actorId: daniyar }))).toBe('missing');
});

test('a revoked certificate says so under every code it has had, and cannot be corrected', async () => {
  const aigerim = await certified('aigerim');
  const admin = await signUp('admin');
  await correct(correction(aigerim, 'Әйгерім'));
  const { id, printed } = (await lookUp(aigerim.printed.number.toLowerCase()))!;
  const revoking = { certificateId: id, actorId: admin, reason: 'Выдан по ошибке' };
  expect(await revoke(revoking)).toBe(true);
  expect(await revoke(revoking)).toBe(false);
  expect(await findForVerify(aigerim.printed.code)).toEqual({ state: 'revoked' });
  expect(await findForVerify(printed!.code)).toMatchObject({ state: 'revoked', printed: { name: 'Әйгерім' } });
  expect(await correct(correction(aigerim, 'Айгерим', { onRevision: 2 }))).toBe('revoked');
  expect(await db().auditEvent.count({ where: { verb: 'certificate.revoked', actorId: admin } })).toBe(1);
});

test('a correction and a revocation at the same moment leave nothing valid', async () => {
  const aigerim = await certified('aigerim');
  const { certificateId } = aigerim;
  await Promise.all([
    correct(correction(aigerim, 'Әйгерім')),
    revoke({ certificateId, actorId: aigerim.personId, reason: '-' }),
  ]);
  expect(await db().certificateRevision.count({ where: { state: 'valid' } })).toBe(0);
  expect((await lookUpById(certificateId))?.state).toBe('revoked');
});

test('a row altered in the database is invalid, and a correction does not make it true', async () => {
  const aigerim = await certified('aigerim');
  const { code } = aigerim.printed;
  for (const forged of [{ score: 100 }, { name: 'Другое Имя' }, { extra: 1 }]) {
    await db().certificateRevision.update({ where: { code }, data: { printed: { ...aigerim.printed, ...forged } } });
    expect(await findForVerify(code)).toEqual({ state: 'invalid' });
    expect(await correct(correction(aigerim, 'Әйгерім'))).toBe('damaged');
  }
});

test('a signature moved to another certificate is invalid', async () => {
  const [aigerim, daniyar] = [await certified('aigerim'), await certified('daniyar')];
  const { signature } = await db().certificateRevision.findUniqueOrThrow({ where: { code: daniyar.printed.code } });
  const data = { printed: daniyar.printed, signature };
  await db().certificateRevision.update({ where: { code: aigerim.printed.code }, data });
  expect((await findForVerify(aigerim.printed.code)).state).toBe('invalid');
});
