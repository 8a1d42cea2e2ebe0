import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { workOff } from '~/jobs/worker.server.ts';
import { choose, handIn, own, readLessons, started, take } from '~/learning/sample-attempt.ts';
import { COURSE, RIGHT, signUp, WRONG } from '~/learning/sample-course.ts';
import type { Courses } from './courses.server.ts';
import { issue } from './issue.server.ts';
import { COURSES, finalWith, findFaulty, regraded, work } from './regrade-sample.ts';
import { regrading } from './regrade.server.ts';

let restore = () => {};
afterEach(() => restore());

const enrolment = (id: string) => db().enrolment.findUniqueOrThrow({ where: { id }, include: { certificate: true } });

test('a fail becomes a pass, the course is completed today, and a certificate can be had for it', async () => {
  restore = useClock(() => new Date('2026-11-24T08:00:00Z'));
  const daniyar = await signUp('daniyar');
  const failed = await finalWith(daniyar, 2);
  expect(failed).toMatchObject({ points: 2, maxPoints: 4, passed: false });
  restore();
  restore = useClock(() => new Date('2026-12-01T08:00:00Z'));
  const voiding = await findFaulty(failed.questions[0] ?? '');
  await work();
  expect(await own(daniyar, failed.id)).toMatchObject({ points: 3, maxPoints: 4, passed: true });
  const { completedAt, open } = await enrolment(failed.enrolmentId);
  expect([completedAt, open]).toEqual([new Date('2026-12-01T08:00:00Z'), null]);
  expect(await regraded()).toMatchObject([
    { actorId: 'admin', subjectId: failed.id, details: { voiding, before: 2, after: 3, maxPoints: 4 } },
  ]);
  expect(await db().auditEvent.count({ where: { verb: 'course.completed' } })).toBe(1);
  const asking = { personId: daniyar, enrolmentId: failed.enrolmentId, name: 'Daniyar', locale: 'en' as const };
  expect(await issue({ ...asking, clientId: randomUUID() }, COURSES)).toHaveProperty('certificateId');
  const job = await db().job.findUniqueOrThrow({ where: { id: voiding } });
  expect(job).toMatchObject({
    state: 'done',
    ownerId: 'admin',
    result: { words: 'voiding.regraded', values: { attempts: 1, gained: 1 }, to: '/admin/questions' },
  });
});

test('no pass, completion or certificate is ever taken away, and a certificate stays as it was printed', async () => {
  const aigerim = await signUp('aigerim');
  const passed = await finalWith(aigerim, 1);
  const asking = { personId: aigerim, enrolmentId: passed.enrolmentId, name: 'Aigerim', locale: 'en' as const };
  await issue({ ...asking, clientId: randomUUID() }, COURSES);
  const before = await enrolment(passed.enrolmentId);
  const printed = await db().certificateRevision.findMany();
  for (const question of passed.questions) await findFaulty(question);
  const strict: Courses = { ...COURSES, find: () => ({ ...COURSE, final: { ...COURSE.final, pass: 100 } }) };
  await workOff({ regrade: { handle: regrading(strict) } });
  expect(await own(aigerim, passed.id)).toMatchObject({ points: 4, maxPoints: 4, passed: true });
  expect(await enrolment(passed.enrolmentId)).toEqual(before);
  expect(await db().certificateRevision.findMany()).toEqual(printed);
});

test('a pass without all lessons completes nothing yet', async () => {
  const daniyar = await signUp('daniyar');
  const failed = await finalWith(daniyar, 2);
  await db().lessonProgress.deleteMany({ where: { lesson: 'third' } });
  await findFaulty(failed.questions[0] ?? '');
  await work();
  expect((await own(daniyar, failed.id)).passed).toBe(true);
  expect((await enrolment(failed.enrolmentId)).completedAt).toBeNull();
});

test('it counts for those who left it open, before and after the course too, and for nobody who was not asked it', async () => {
  const maral = await signUp('maral');
  const pre = await started(maral, 'pre');
  const [first = '', ...others] = pre.questions;
  const answers = choose(pre, WRONG, ['a door', 'a lamp']);
  delete answers[first];
  await handIn(pre, answers);
  await readLessons(maral);
  const post = await take(maral, 'post', WRONG);
  await findFaulty(first);
  await findFaulty(first, 'other');
  await work();
  expect(others).toHaveLength(2);
  expect(await own(maral, pre.id)).toMatchObject({ points: 2, maxPoints: 4, passed: null, awaiting: 1 });
  expect(await own(maral, post.id)).toMatchObject({ points: 2, maxPoints: 4, passed: null });
  expect(await regraded()).toHaveLength(1);
});

test('words that nobody needs to read any more wait for nobody', async () => {
  const maral = await signUp('maral');
  const pre = await started(maral, 'pre');
  await handIn(pre, choose(pre, RIGHT, ['a lamp', 'a ladder']));
  await findFaulty(pre.questions.find((id) => id.endsWith('recall')) ?? '');
  await work();
  expect(await own(maral, pre.id)).toMatchObject({ points: 4, maxPoints: 4, awaiting: 0 });
});
