import { expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { issue } from './issue.server.ts';
import { readOwnCertificate } from './own.server.ts';
import { asking, COURSES, enrolled, graduate, signUp } from './sample.ts';

const issued = async (asked: Parameters<typeof issue>[0]) => {
  const outcome = await issue(asked, COURSES);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.certificateId;
};

test('Aigerim gets what she confirmed, and is remembered by it', async () => {
  const aigerim = await graduate('aigerim');
  const facts = { latinName: 'Akhmetova Aigerim', rank: 'майор', place: '', secondLocale: 'en' } as const;
  const certificateId = await issued(asking(aigerim, facts));
  const own = await readOwnCertificate(aigerim.personId, certificateId);
  expect(own?.printed).toMatchObject({
    number: expect.stringMatching(/^STP-\d{4}-000001$/),
    name: 'Ахметова Айгерим',
    latinName: 'Akhmetova Aigerim',
    rank: 'майор',
    place: null,
    languages: [
      { locale: 'ru', title: 'Шаги' },
      { locale: 'en', title: 'Steps' },
    ],
    score: 75,
    passMark: 75,
  });
  expect(own?.printed.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
  expect(await db().person.findUniqueOrThrow({ where: { id: aigerim.personId } })).toMatchObject({
    certificateName: 'Ахметова Айгерим',
    certificateLatin: 'Akhmetova Aigerim',
    certificateRank: 'майор',
    certificatePlace: null,
  });
});

test('there is none before completion, and none for somebody else’s enrolment', async () => {
  const personId = await signUp('daniyar');
  const enrolmentId = await enrolled(personId);
  expect(await issue(asking({ personId, enrolmentId }), COURSES)).toEqual({ refused: 'not-completed' });
  const aigerim = await graduate('aigerim');
  const theft = asking({ personId, enrolmentId: aigerim.enrolmentId });
  expect(await issue(theft, COURSES)).toEqual({ refused: 'missing' });
  expect(await db().certificate.count()).toBe(0);
});

test('twenty askings at once make one certificate, and each answers with it', async () => {
  const aigerim = await graduate('aigerim');
  const ids = await Promise.all(Array.from({ length: 20 }, () => issued(asking(aigerim))));
  expect(new Set(ids).size).toBe(1);
  expect(await db().certificateRevision.count()).toBe(1);
  expect(await db().auditEvent.count({ where: { verb: 'certificate.issued' } })).toBe(1);
});

test('a group that asks at once gets numbers without gaps or clashes', async () => {
  const group = [];
  for (const name of ['aigerim', 'daniyar', 'maral', 'nurlan', 'gulnara', 'timur', 'leyla', 'aziz']) {
    group.push(await graduate(name));
  }
  await Promise.all(group.map((each) => issued(asking(each))));
  const numbers = await db().certificate.findMany({ orderBy: { number: 'asc' }, select: { number: true } });
  expect(numbers.map(({ number }) => Number(number.slice(-6)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('numbers begin again with the year where the courses are taken', async () => {
  const aigerim = await graduate('aigerim');
  const daniyar = await graduate('daniyar');
  await db().enrolment.updateMany({ data: { completedAt: new Date('2026-12-31T10:00:00Z') } });
  const numberAt = async (who: typeof aigerim, instant: string) => {
    const restore = useClock(() => new Date(instant));
    const id = await issued(asking(who)).finally(restore);
    return (await db().certificate.findUniqueOrThrow({ where: { id } })).number;
  };
  expect(await numberAt(aigerim, '2026-12-31T18:59:00Z')).toBe('STP-2026-000001');
  expect(await numberAt(daniyar, '2026-12-31T19:00:00Z')).toBe('STP-2027-000001');
});

test('a clock set back does not date a certificate before completion', async () => {
  const aigerim = await graduate('aigerim');
  await db().enrolment.updateMany({ data: { completedAt: new Date('2026-11-24T10:00:00Z') } });
  const restore = useClock(() => new Date('1970-01-01T00:00:00Z'));
  const id = await issued(asking(aigerim)).finally(restore);
  expect((await readOwnCertificate(aigerim.personId, id))?.printed.issuedOn).toBe('2026-11-24');
});

test('asking for somebody else’s certificate answers nothing and is put on record', async () => {
  const id = await issued(asking(await graduate('aigerim')));
  const daniyar = await signUp('daniyar');
  expect(await readOwnCertificate(daniyar, id)).toBeNull();
  expect(await readOwnCertificate(daniyar, 'no-such-id')).toBeNull();
  const reads = await db().auditEvent.findMany({ where: { verb: 'certificate.foreign-read' }, orderBy: { at: 'asc' } });
  expect(reads.map(({ actorId, subjectId }) => [actorId, subjectId])).toEqual([
    [daniyar, id],
    [daniyar, null],
  ]);
});
