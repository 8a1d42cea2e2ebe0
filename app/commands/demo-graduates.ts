import { randomUUID } from 'node:crypto';
import { createPeopleWithoutPassphrase } from '~/accounts/person.server.ts';
import { findCourse } from '~/catalog/catalog.server.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { RULE_VERSION } from '~/certificates/completion-rule.ts';
import { now, useClock } from '~/clock.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Person, Prisma, Sector, Sex } from '~/db/model.ts';
import { env } from '~/env.server.ts';
import { closeQuarter } from '~/reports/closed-quarter.server.ts';
import { boundsOf, quarterOfDay, quartersIn, type Quarter } from '~/reports/quarter.ts';
import demo from '../../prisma/demo-graduates.json';

type Group = (typeof demo.groups)[number] & { late?: boolean };

const DAY_MS = 24 * 60 * 60 * 1000;
/** A quarter is closed so long after it is over, and what comes late comes later still. */
const [CLOSED_AFTER, LATE_AFTER] = [6 * DAY_MS, 20 * DAY_MS];

/**
 * People who completed courses in the last three quarters, of which the two earlier are closed, so that reports have
 * something to show. Nobody can sign in as one of them. Rows at once: one by one they would take a minute.
 */
export async function addGraduates(people: Map<string, Person>) {
  const members = await addRows();
  await addCohort(people, members);
  const admin = people.get('admin');
  if (!admin) return;
  for (const quarter of [quarterAgo(3), quarterAgo(2)]) {
    const { until } = boundsOf(quarter, env().TIME_ZONE);
    await at(until.getTime() + CLOSED_AFTER, () => closeQuarter(admin, quarter));
  }
}

/** Answers with those who are of the organisation of the cohort. */
async function addRows(): Promise<string[]> {
  const graduates = (demo.groups as Group[]).flatMap((group) =>
    Array.from({ length: group.count }, (_, index) => ({ group, index, id: randomUUID(), enrolmentId: randomUUID() })),
  );
  const rows = graduates.map(({ group, index, id, enrolmentId }, place) => {
    const { from, until } = boundsOf(quarterAgo(group.quartersAgo), env().TIME_ZONE);
    const completedAt = new Date(from.getTime() + (20 + ((index * 7) % 60)) * DAY_MS);
    const { country, region, organisation, birthYear } = group;
    const [sex, sector] = [group.sex as Sex | null, group.sector as Sector | null];
    const person = { id, username: `graduate-${String(place + 1).padStart(3, '0')}`, locale: 'ru' };
    const enrolment: Prisma.EnrolmentCreateManyInput = {
      id: enrolmentId,
      personId: id,
      course: group.course,
      open: null,
      startedAt: new Date(completedAt.getTime() - 15 * DAY_MS),
      completedAt,
      recordedAt: group.late ? new Date(until.getTime() + LATE_AFTER) : completedAt,
      ruleVersion: RULE_VERSION,
      countedSex: sex,
      countedBirthYear: birthYear,
      countedSector: sector,
      countedCountry: country,
      countedRegion: region,
      countedOrganisation: organisation,
    };
    // Looked at by the cohort’s trainers alone.
    const course = group.organisation === demo.cohort.organisation && findCourse(group.course);
    const progress = (course ? lessonSlugs(course) : []).map((lesson) => ({
      enrolmentId,
      lesson,
      openedAt: enrolment.startedAt,
      completedAt,
    }));
    return { person: { ...person, sex, sector, birthYear, country, region, organisation }, enrolment, progress };
  });
  await transaction(async (tx) => {
    await createPeopleWithoutPassphrase(
      tx,
      rows.map(({ person }) => person),
    );
    await tx.person.updateMany({ where: { id: { in: graduates.map(({ id }) => id) } }, data: { demo: true } });
    await tx.enrolment.createMany({ data: rows.map(({ enrolment }) => enrolment) });
    await tx.lessonProgress.createMany({ data: rows.flatMap(({ progress }) => progress) });
  });
  return graduates.flatMap(({ id, group }) => (group.organisation === demo.cohort.organisation ? [id] : []));
}

async function addCohort(people: Map<string, Person>, members: string[]) {
  const { label, trainers } = demo.cohort;
  const [first, ...others] = trainers.map((username) => people.get(username));
  if (!first) throw new Error(`The demo needs ${trainers[0]}.`);
  const began = quarterAgo(3);
  const archivedAt = boundsOf(quarterAgo(2), env().TIME_ZONE).until;
  await at(boundsOf(began, env().TIME_ZONE).from.getTime(), async () => {
    const courses = [demo.groups[0]?.course ?? ''];
    const draft = { label, courses, startsOn: began, dueOn: null, country: 'UZ' };
    const { id } = await createCohort(first, draft);
    await transaction(async (tx) => {
      const more = others.flatMap((other) => (other ? [{ cohortId: id, personId: other.id }] : []));
      await tx.cohortTrainer.createMany({ data: more });
      await tx.cohortMember.createMany({
        data: members.map((personId) => ({ cohortId: id, personId, joinedAt: now() })),
      });
      await tx.cohort.update({ where: { id }, data: { archivedAt } });
    });
  });
}

function quarterAgo(count: number): Quarter {
  let quarter = quartersIn(env().TIME_ZONE)(now());
  for (let back = 0; back < count; back += 1) {
    quarter = quarterOfDay(new Date(Date.parse(quarter) - DAY_MS).toISOString().slice(0, 10));
  }
  return quarter;
}

async function at(instant: number, work: () => Promise<unknown>) {
  const stopClock = useClock(() => new Date(instant));
  try {
    await work();
  } finally {
    stopClock();
  }
}
