import { csvLines, toCsv } from './csv.server.ts';
import type { Table } from './table.ts';

const utf8 = new TextEncoder();

/** A table as CSV, piece by piece: no row is read before the piece that holds it is asked for. */
export async function* csvPieces({ columns, batches }: Table): AsyncGenerator<Uint8Array> {
  const head = columns.map((column) => column.head);
  yield utf8.encode(toCsv(head, []));
  for await (const rows of batches) {
    if (rows.length > 0) yield utf8.encode(csvLines(rows));
  }
}
