import { join } from 'node:path';
import { migrate } from '~/commands/migrate.ts';
import { connect } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { countedPages } from './counted-pages.ts';
import { atMost } from './line.ts';

/** How many SQL statements each page sends. */
export async function statements(folder: string) {
  const address = { engine: 'sqlite', url: `file:${join(folder, 'statements.sqlite')}` } as const;
  await migrate(address);
  let seen = 0;
  const database = await connect(address, { onStatement: () => (seen += 1) });
  useDatabase(database);
  try {
    for (const { name, budget, visit } of await countedPages()) {
      const before = seen;
      await visit();
      atMost(`${name}: SQL`, seen - before, 'statements', budget);
    }
  } finally {
    await database.$disconnect();
  }
}
