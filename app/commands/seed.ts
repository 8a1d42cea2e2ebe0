import { randomUUID } from 'node:crypto';
import { grantScope } from '~/accounts/manager-scope.server.ts';
import { hashPassphrase } from '~/accounts/passphrase.server.ts';
import { createPerson } from '~/accounts/person.server.ts';
import { findCourse } from '~/catalog/catalog.server.ts';
import { now, useClock } from '~/clock.server.ts';
import { createCohort } from '~/cohorts/cohort.server.ts';
import { join } from '~/cohorts/membership.server.ts';
import { transaction } from '~/db/db.server.ts';
import type { Person, Role, Sector, Sex } from '~/db/model.ts';
import demo from '../../prisma/demo-people.json';
import { addGraduates } from './demo-graduates.ts';
import { liveThrough } from './demo-story.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Demo people and a cohort with a history, through the same verbs that real people use. */
export default async function seed() {
  const people = await addPeople();
  await showManagersAll(people);
  await addGraduates(people);
  const course = findCourse(demo.cohort.course);
  const trainer = people.get(demo.cohort.trainer);
  if (!course || !trainer) throw new Error(`The demo needs ${demo.cohort.course} and ${demo.cohort.trainer}.`);
  const began = now().getTime() - demo.cohort.weeksAgo * WEEK_MS;
  let clock = began;
  const stopClock = useClock(() => new Date(clock));
  try {
    const cohort = await createCohort(
      { id: trainer.id, role: trainer.role },
      {
        label: demo.cohort.label,
        courses: [course.slug],
        startsOn: day(began),
        dueOn: day(began + (demo.cohort.weeksAgo + demo.cohort.dueInWeeks) * WEEK_MS),
        country: trainer.country,
      },
    );
    for (const story of demo.stories) {
      const person = people.get(story.username);
      if (!person) throw new Error(`The demo has no ${story.username}.`);
      clock = began + WEEK_MS / 7;
      await join(person.id, { cohortId: cohort.id, label: cohort.label, courses: [course.slug] });
      await liveThrough({ person, course, story, wait: (hours) => (clock += hours * 60 * 60 * 1000) });
    }
  } finally {
    stopClock();
  }
}

/** What the administrator of the demo lets its managers see. */
async function showManagersAll(people: Map<string, Person>) {
  const actorId = people.get('admin')?.id ?? null;
  for (const { id: personId, role } of people.values()) {
    if (role === 'manager' && actorId) await grantScope({ actorId, personId }, { id: randomUUID(), scope: 'whole' });
  }
}

async function addPeople(): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const { username, role, locale, ...rest } of demo.people) {
    const passwordHash = await hashPassphrase(demo.passphrase);
    const person = await transaction(async (tx) => {
      const { id } = await createPerson(tx, {
        id: randomUUID(),
        username,
        role: role as Role,
        locale,
        passwordHash,
        demo: true,
      });
      const data = { ...rest, sector: rest.sector as Sector | undefined, sex: rest.sex as Sex | undefined };
      return tx.person.update({ where: { id }, data });
    });
    people.set(username, person);
  }
  return people;
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
