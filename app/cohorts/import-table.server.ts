import { setImmediate as turn } from 'node:timers/promises';
import { readCsv, type CsvRow } from '~/print/csv-reader.server.ts';
import { readHeader, type Header } from './import-columns.ts';
import type { TableFault } from './import-fault.ts';
import { MOST_ROWS } from './import-limit.ts';
import { readRow, type ImportRow } from './import-row.ts';
import { decode, findDelimiter, type Delimiter, type Encoding } from './import-text.ts';

const ROWS_A_TURN = 50;

/** A file as it came, or rows as they were pasted. */
export type Sent = { bytes: Uint8Array } | { pasted: string };

export interface ImportTable {
  header: Header;
  rows: ImportRow[];
  /** How the letters were taken; null for pasted rows. */
  encoding: Encoding | null;
  delimiter: Delimiter;
}

/** Reads who is named in a table; `today` is `YYYY-MM-DD` where the cohort is. */
export async function readTable(sent: Sent, today: string): Promise<ImportTable | TableFault> {
  const decoded = 'pasted' in sent ? { text: sent.pasted, encoding: null } : decode(sent.bytes);
  if (!decoded) return { words: 'importing.notText' };
  const { text, delimiter } = findDelimiter(decoded.text);
  const csv = await readCsv({ text, delimiter, most: MOST_ROWS + 1 });
  if ('quoteOpenIn' in csv) return { words: 'importing.quoteOpen', values: { row: csv.quoteOpenIn } };
  const [head, ...body] = csv.rows;
  if (!head) return { words: 'importing.empty' };
  const count = csv.total - 1;
  if (count > MOST_ROWS) return { words: 'importing.tooMany', values: { count, most: MOST_ROWS } };
  const header = readHeader(head.cells);
  const fault = headerFault(header, head.cells);
  if (fault) return fault;
  const rows = await readRows(body, header, today);
  if (rows.length === 0) return { words: 'importing.noPeople' };
  return { header, rows, encoding: decoded.encoding, delimiter };
}

/** Between some rows and the next, requests have their turn. */
async function readRows(body: CsvRow[], header: Header, today: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for (const [index, { row, cells }] of body.entries()) {
    if (index % ROWS_A_TURN === 0) await turn();
    const read = readRow(cells, header, row, today);
    if (read) rows.push(read);
  }
  return rows;
}

function headerFault({ places, twice }: Header, cells: string[]): TableFault | null {
  if (twice) return { words: 'importing.columnTwice', values: { one: twice[0], other: twice[1] } };
  const isNamed = ['username', 'name', 'surname', 'name_latin'].some((column) => column in places);
  return isNamed ? null : { words: 'importing.noHeader', values: { found: cells.join(', ').trim().slice(0, 100) } };
}
