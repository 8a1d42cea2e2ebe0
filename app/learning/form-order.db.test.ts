import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { now } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { start } from './sample-attempt.ts';
import { signUp } from './sample-course.ts';

async function gather(label: string, people: string[]): Promise<string> {
  const id = randomUUID();
  await db().cohort.create({
    data: { id, label, joinCode: label, createdAt: now(), courses: { create: { course: 'steps' } } },
  });
  for (const personId of people) await db().cohortMember.create({ data: { cohortId: id, personId, joinedAt: now() } });
  return id;
}

async function people(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await signUp(name));
  return ids;
}

async function orders(personIds: string[]): Promise<string[]> {
  const rows = await db().enrolment.findMany({ where: { personId: { in: personIds } }, select: { formOrder: true } });
  return rows.map((row) => row.formOrder ?? 'none').sort();
}

const half = (count: number) => [...Array(count / 2).fill('AB'), ...Array(count / 2).fill('BA')];

test('of a cohort of ten who start at once, five begin with form A', async () => {
  const members = await people(...Array.from({ length: 10 }, (_, index) => `member${index}`));
  await gather('spring', members);
  await Promise.all(members.map((personId) => start(personId, 'pre')));
  expect(await orders(members)).toEqual(half(10));
});

test('each cohort is balanced by itself, and so are those without one', async () => {
  const spring = await people('aigerim', 'maral');
  const autumn = await people('nurlan', 'saule');
  const alone = await people('daniyar', 'nigora');
  await gather('spring', spring);
  await gather('autumn', autumn);
  for (const index of [0, 1]) {
    for (const group of [spring, autumn, alone]) await start(group[index] ?? '', 'pre');
  }
  for (const group of [spring, autumn, alone]) expect(await orders(group)).toEqual(half(2));
});

test('four without a cohort who start at once are balanced too', async () => {
  const alone = await people('daniyar', 'nigora', 'nurlan', 'saule');
  await Promise.all(alone.map((personId) => start(personId, 'pre')));
  expect(await orders(alone)).toEqual(half(4));
});

test('the form of the pre-test follows the order', async () => {
  const [aigerim = ''] = await people('aigerim');
  await start(aigerim, 'pre');
  const attempt = await db().attempt.findFirstOrThrow({ include: { enrolment: true } });
  expect(attempt.form).toBe(attempt.enrolment.formOrder?.[0]);
});
