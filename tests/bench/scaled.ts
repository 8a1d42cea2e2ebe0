import { migrate } from '~/commands/migrate.ts';
import { connect, type Database, type DatabaseAddress } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { closeQuarter, nextToClose } from '~/reports/closed-quarter.server.ts';
import { quarterAfter, quartersIn } from '~/reports/quarter.ts';
import { env } from '~/env.server.ts';
import { largeProgramme } from './large-programme.ts';
import { programmeViews, type View } from './scale-views.ts';

export interface Took {
  ms: number;
  statements: number;
}

/** A programme of some size in a database of its own. */
export interface Scaled {
  address: DatabaseAddress;
  database: Database;
  answers: number;
  madeInMs: number;
  /** All that are over have been closed but the last one. */
  closings: Took[];
  views: View[];
  take(work: () => Promise<unknown>): Promise<Took>;
  close(): Promise<void>;
}

export async function openScaled(address: DatabaseAddress, asked: { size: number; until: Date }): Promise<Scaled> {
  await migrate(address);
  let statements = 0;
  const database = await connect(address, { onStatement: () => (statements += 1) });
  useDatabase(database);
  const take = async (work: () => Promise<unknown>): Promise<Took> => {
    const [before, began] = [statements, performance.now()];
    await work();
    return { ms: performance.now() - began, statements: statements - before };
  };
  const began = performance.now();
  const programme = await largeProgramme(asked);
  const madeInMs = performance.now() - began;
  // A server does so by itself, some minutes later.
  if (address.engine === 'postgresql') await database.$executeRawUnsafe('VACUUM ANALYZE');
  const admin = { id: programme.adminId, role: 'admin' } as const;
  const closings: Took[] = [];
  for (const quarter of await quartersToClose(asked.until)) {
    closings.push(await take(async () => closeQuarter(admin, quarter)));
  }
  const views = await programmeViews(programme, asked.until);
  const answers = await database.answer.count();
  return { address, database, answers, madeInMs, closings, views, take, close: () => database.$disconnect() };
}

async function quartersToClose(today: Date): Promise<string[]> {
  const present = quartersIn(env().TIME_ZONE)(today);
  const quarters: string[] = [];
  let next = await nextToClose();
  while (next && quarterAfter(next) < present) {
    quarters.push(next);
    next = quarterAfter(next);
  }
  return quarters;
}
