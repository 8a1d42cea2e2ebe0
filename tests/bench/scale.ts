import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '~/clock.server.ts';
import { databaseAddress, type DatabaseAddress, type Engine } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { startPostgres } from '../setup/postgres-server.ts';
import { atMost, reported } from './line.ts';
import { meanwhile } from './meanwhile.ts';
import { openScaled, type Scaled, type Took } from './scaled.ts';
import { ALL } from './scale-views.ts';

const TENTH = 0.1;
const ROUNDS = 5;

/** How long and how many statements something took in a tenth of the programme and in the whole of it. */
interface Compared {
  name: string;
  grows: number;
  at?: string;
  tenth: Took[];
  whole: Took[];
}

/** What a trainer and a manager see of a large programme, on each database, against a tenth of it. */
export async function scale(folder: string) {
  const server = await startPostgres();
  try {
    await compare('postgresql', async (name) => {
      await server.createDatabase(name);
      return { engine: 'postgresql', url: `${server.url}/${name}` };
    });
  } finally {
    await server.stop();
  }
  await compare('sqlite', async (name) => {
    mkdirSync(join(folder, name));
    return databaseAddress({ DATA_DIR: join(folder, name) });
  });
  await meanwhile(join(folder, 'whole'));
}

async function compare(engine: Engine, make: (name: string) => Promise<DatabaseAddress>) {
  const until = now();
  const tenth = await openScaled(await make('tenth'), { size: TENTH, until });
  const whole = await openScaled(await make('whole'), { size: 1, until });
  try {
    reported(`${engine}, large programme: answers`, whole.answers, 'answers');
    reported(`${engine}, large programme: made in`, whole.madeInMs / 1000, 's');
    const name = `closing ${whole.closings.length} quarters`;
    const closings = { name, grows: ALL, tenth: [sumOf(tenth.closings)], whole: [sumOf(whole.closings)] };
    const views: Compared[] = [];
    for (const index of whole.views.keys()) views.push(await compareView([tenth, whole], index));
    const all = [closings, ...views];
    for (const name of new Set(all.map((one) => one.name))) {
      tell(
        `${engine}, ${name}`,
        all.filter((one) => one.name === name),
      );
    }
  } finally {
    await tenth.close();
    await whole.close();
  }
}

/** In turns, so that whatever else the machine does falls on both. */
async function compareView([tenth, whole]: [Scaled, Scaled], index: number): Promise<Compared> {
  const took = new Map<Scaled, Took[]>([tenth, whole].map((scaled) => [scaled, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [scaled, visits] of took) {
      useDatabase(scaled.database);
      const visit = await scaled.take(async () => scaled.views[index]?.visit());
      // The first reads what is then at hand.
      if (round > 0) visits.push(visit);
    }
  }
  const { name = '', at, grows = 1 } = whole.views[index] ?? {};
  return { name, at, grows, tenth: took.get(tenth) ?? [], whole: took.get(whole) ?? [] };
}

/** Of several alike, the worst. */
function tell(name: string, alike: Compared[]) {
  const worst = (of: (one: Compared) => number) => alike.toSorted((one, other) => of(other) - of(one))[0] as Compared;
  const more = ({ tenth, whole }: Compared) => most(whole) - most(tenth);
  const times = ({ tenth, whole }: Compared) => fastest(whole) / fastest(tenth);
  const [asks, takes, grows] = [worst(more), worst(({ whole }) => fastest(whole)), worst(times)];
  atMost(`${name}: SQL, against a tenth`, most(asks.whole), 'statements', most(asks.tenth), asks.at);
  reported(`${name}: fastest`, fastest(takes.whole), 'ms', takes.at);
  atMost(`${name}: time, against a tenth`, times(grows), 'times', grows.grows, grows.at);
}

function most(visits: Took[]): number {
  return Math.max(...visits.map(({ statements }) => statements));
}

/** Whatever else the machine does only makes it slower. */
function fastest(visits: Took[]): number {
  return Math.min(...visits.map(({ ms }) => ms));
}

function sumOf(all: Took[]): Took {
  return all.reduce((sum, one) => ({ ms: sum.ms + one.ms, statements: sum.statements + one.statements }));
}
