import { expect, test } from 'vitest';
import { forgetPerson } from '~/certificates/forget-person.server.ts';
import { merge } from '~/certificates/merge-people.server.ts';
import { issue } from '~/certificates/issue.server.ts';
import { asking, COURSES, graduate } from '~/certificates/sample.ts';
import { viewer } from '~/cohorts/sample-cohort.ts';
import { transaction } from '~/db/db.server.ts';
import { completionsIn } from '~/reports/completion-facts.server.ts';
import { certificatesIn } from '~/reports/count-runs.server.ts';

const [FROM, UNTIL] = [new Date(0), new Date('2100-01-01T00:00:00Z')];

/** What a report counts: people, completions with what they count as, and certificates. */
async function counted() {
  const completions = await completionsIn(FROM, UNTIL);
  return {
    people: new Set(completions.map(({ personKey }) => personKey)).size,
    completions: completions
      .map(({ personKey: _, ...one }) => one)
      .sort((a, b) => a.enrolmentId.localeCompare(b.enrolmentId)),
    certificates: (await certificatesIn(FROM, UNTIL)).filter(({ isValid }) => isValid).length,
  };
}

test('an account that is deleted takes nothing away from what is counted', async () => {
  const aigerim = await graduate('aigerim', { country: 'KZ', sex: 'female' });
  await graduate('maral', { country: 'TM' });
  await issue(asking(aigerim), COURSES);
  const before = await counted();
  expect(before).toMatchObject({ people: 2, certificates: 1 });
  await transaction((tx) => forgetPerson(tx, aigerim.personId));
  expect(await counted()).toEqual(before);
});

test('somebody who completed in two accounts counts once as they are joined, and once after they have gone', async () => {
  const admin = await viewer('admin', 'admin');
  const [one, other] = [await graduate('nurlan'), await graduate('nurlan2')];
  expect(await counted()).toMatchObject({ people: 2 });
  await merge({ actorId: admin.id, keptId: one.personId, otherId: other.personId });
  const joined = await counted();
  expect(joined).toMatchObject({ people: 1, completions: [{}, {}] });
  await transaction((tx) => forgetPerson(tx, one.personId));
  expect(await counted()).toEqual(joined);
});

test('two who have gone are still two', async () => {
  for (const username of ['aigerim', 'maral']) {
    const { personId } = await graduate(username);
    await transaction((tx) => forgetPerson(tx, personId));
  }
  expect(await counted()).toMatchObject({ people: 2 });
});
