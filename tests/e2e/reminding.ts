import { useClock } from '~/clock.server.ts';
import { sendReminders } from '~/cohorts/reminders.server.ts';
import { closeDatabase, openDatabase } from '~/db/db.server.ts';

// A program of its own: does what the server does each hour, at ten in the morning in Tashkent of the day it is given.
const [day] = process.argv.slice(2);
useClock(() => new Date(`${day}T05:00:00Z`));
await openDatabase();
await sendReminders({ id: 'reminders', ownerId: null, payload: {}, done: 0 }, { progress: () => Promise.resolve() });
await closeDatabase();
