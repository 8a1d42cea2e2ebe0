import { afterEach, beforeEach, expect, test } from 'vitest';
import { useClock } from '~/clock.server.ts';
import { db } from '~/db/db.server.ts';
import { addNote } from './note.server.ts';
import { forgetOldNotes } from './old-notes.server.ts';
import { cohortOf, member, viewer } from './sample-cohort.ts';

const DAY = 86_400_000;
let time = Date.parse('2026-03-02T06:00:00Z');
let restore: () => void;

beforeEach(() => {
  restore = useClock(() => new Date(time));
});
afterEach(() => restore());

test('90 days after a cohort was put away nobody has to look for its notes to be gone', async () => {
  const nigora = await viewer('nigora');
  const [ended, going] = [await cohortOf(nigora), await cohortOf(nigora)];
  for (const [index, cohort] of [ended, going].entries()) {
    const personId = await member(cohort, `bakyt${index}`);
    await addNote(nigora, { id: `note-${index}`, cohortId: cohort.id, personId, text: 'Rings on Tuesdays' });
  }
  await db().cohort.update({ where: { id: ended.id }, data: { archivedAt: new Date(time) } });
  time += 90 * DAY - 1;
  await forgetOldNotes();
  expect(await db().note.count()).toBe(2);
  time += 1;
  await forgetOldNotes();
  expect((await db().note.findMany()).map(({ id }) => id)).toEqual(['note-1']);
});
