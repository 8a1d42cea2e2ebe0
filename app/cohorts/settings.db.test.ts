import { expect, test } from 'vitest';
import { db } from '~/db/db.server.ts';
import { COURSE } from '~/learning/sample-course.ts';
import { findCohort, listCohorts } from './cohort.server.ts';
import { findInvitation, findMember } from './membership.server.ts';
import { roster } from './roster.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';
import type { CohortSettings } from './settings-form.ts';
import { changeSettings, removeMember, setArchived } from './settings.server.ts';

const SETTINGS = {
  label: 'Osh, spring',
  courses: [COURSE.slug],
  locale: 'ky',
  country: 'KG',
  region: 'Osh',
  organisation: null,
  mode: 'blended',
  startsOn: '2027-03-01',
  pausedFrom: '2027-03-19',
  pausedUntil: '2027-03-25',
  dueOn: { [COURSE.slug]: '2027-05-31' },
} satisfies CohortSettings;

test('a trainer changes her cohort; another trainer changes nothing', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  expect(await changeSettings(await viewer('bolot'), cohort.id, SETTINGS)).toBe(false);
  expect((await findCohort(nigora, cohort.id))?.courses).toMatchObject([{ dueOn: null }]);
  expect(await changeSettings(nigora, cohort.id, SETTINGS)).toBe(true);
  const { dueOn, courses, ...rest } = SETTINGS;
  expect(await findCohort(nigora, cohort.id)).toMatchObject({
    ...rest,
    joinCode: cohort.joinCode,
    courses: courses.map((course) => ({ course, dueOn: dueOn[course] })),
  });
});

test('a course that comes takes the members in, and from one that goes nothing learned is lost', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  await changeSettings(nigora, cohort.id, { ...SETTINGS, courses: ['doors'], dueOn: {} });
  expect((await findCohort(nigora, cohort.id))?.courses).toMatchObject([{ course: 'doors', dueOn: null }]);
  const enrolled = await db().enrolment.findMany({ where: { personId: aigerim }, orderBy: { course: 'asc' } });
  expect(enrolled.map(({ course }) => course)).toEqual(['doors', COURSE.slug]);
});

test('a cohort put away takes nobody, keeps its members, and can be taken up again', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  await member(cohort, 'aigerim');
  await setArchived(await viewer('bolot'), cohort.id, true);
  expect(await findInvitation(cohort.joinCode)).not.toBeNull();
  await setArchived(nigora, cohort.id, true);
  const first = (await findCohort(nigora, cohort.id))?.archivedAt;
  await setArchived(nigora, cohort.id, true);
  expect((await findCohort(nigora, cohort.id))?.archivedAt).toEqual(first);
  expect(await findInvitation(cohort.joinCode)).toBeNull();
  expect(await listCohorts(nigora)).toMatchObject([{ archivedAt: first, members: 1 }]);
  await setArchived(nigora, cohort.id, false);
  expect(await findInvitation(cohort.joinCode)).not.toBeNull();
  expect(await db().auditEvent.count({ where: { verb: { in: ['cohort.archived', 'cohort.reopened'] } } })).toBe(2);
});

test('whoever is taken out keeps what was learned, and the trainer sees it no more', async () => {
  const nigora = await viewer('nigora');
  const cohort = await cohortOf(nigora);
  const aigerim = await member(cohort, 'aigerim');
  await removeMember(await viewer('bolot'), cohort.id, aigerim);
  expect(await findMember(cohort.id, aigerim)).not.toBeNull();
  await removeMember(nigora, cohort.id, aigerim);
  await removeMember(nigora, cohort.id, aigerim);
  expect(await findMember(cohort.id, aigerim)).toBeNull();
  expect(await roster(cohort.id, COURSE.slug)).toEqual([]);
  expect(await db().enrolment.count({ where: { personId: aigerim, open: 1 } })).toBe(1);
  expect(await db().auditEvent.count({ where: { verb: 'member.removed', subjectId: aigerim } })).toBe(1);
});
