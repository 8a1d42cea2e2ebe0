import { connect, type Engine } from '~/db/connect.server.ts';
import { useDatabase } from '~/db/db.server.ts';
import { attemptsTable } from '~/reports/attempts-table.server.ts';
import { download, type Format } from '~/reports/download.server.ts';

// A process of its own: it reads the export of a database to the end, and says by how much its memory grew meanwhile.
const [engine, url = '', format] = process.argv.slice(2);
const database = await connect({ engine: engine as Engine, url });
useDatabase(database);
await database.attempt.count();
const before = process.memoryUsage().rss;
const { signal } = new AbortController();
const reader = download(attemptsTable(), { name: 'attempts', format: format as Format, signal }).body?.getReader();
let bytes = 0;
for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) bytes += next.value.length;
// The most it ever was, which the system tells in KB.
const most = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ megabytes: (most - before) / 1024 / 1024, bytes }));
await database.$disconnect();
