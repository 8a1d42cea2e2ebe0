import { useClock } from '~/clock.server.ts';
import { closeDatabase, db, openDatabase } from '~/db/db.server.ts';
import { sendFollowUps } from '~/learning/follow-ups.server.ts';

// A program of its own, on the server’s database. `completed <username> <instant>`: as if somebody had completed their
// course then. `send`: what the server does each hour, at ten in the morning in Tashkent of today.
const [what, username = '', instant = ''] = process.argv.slice(2);
await openDatabase();
if (what === 'completed') {
  const completedAt = new Date(instant);
  await db().enrolment.updateMany({
    where: { person: { username }, completedAt: { not: null } },
    data: { completedAt, recordedAt: completedAt },
  });
}
if (what === 'send') {
  useClock(() => new Date(`${new Date().toISOString().slice(0, 10)}T05:00:00Z`));
  await sendFollowUps({ id: 'follow-ups', ownerId: null, payload: {}, done: 0 }, { progress: () => Promise.resolve() });
}
await closeDatabase();
