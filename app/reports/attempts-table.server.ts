import type { Table } from '~/print/table.ts';
import { attemptBatches } from './attempt-batches.server.ts';
import { ATTEMPT_COLUMNS, attemptRow } from './attempt-table.ts';

/** All attempts as a table without names, of which only one batch is in memory at a time. */
export function attemptsTable(): Table {
  return { columns: ATTEMPT_COLUMNS, batches: rowBatches() };
}

async function* rowBatches() {
  for await (const attempts of attemptBatches()) yield attempts.map(attemptRow);
}
