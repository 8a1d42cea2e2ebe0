import { csvPieces } from '~/print/csv-stream.server.ts';
import { streamOf } from '~/print/pieces.ts';
import type { Table } from '~/print/table.ts';
import { xlsxPieces } from '~/print/xlsx.server.ts';

export type Format = 'csv' | 'xlsx';

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', pieces: csvPieces },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pieces: (table: Table) => xlsxPieces(table),
  },
};

/** A table as a file to keep, made while it is being sent. Once `signal` says that the reader has left, no row is read. */
export function download(table: Table, file: { name: string; format: Format; signal: AbortSignal }): Response {
  const { type, pieces } = FORMATS[file.format];
  const wanted = { ...table, batches: whileWanted(table.batches, file.signal) };
  return new Response(streamOf(pieces(wanted)), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${file.name}.${file.format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

async function* whileWanted(batches: Table['batches'], signal: AbortSignal) {
  for await (const rows of batches) {
    if (signal.aborted) return;
    yield rows;
  }
}
