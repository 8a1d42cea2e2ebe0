import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';

export interface CsvText {
  text: string;
  delimiter: string;
  /** Rows that are kept; the rest are only counted. */
  most: number;
}

export interface CsvRow {
  /** As a spreadsheet counts, from 1. */
  row: number;
  cells: string[];
}

/** `total`: rows that say something, kept or not. `quoteOpenIn`: the row in which a quotation mark opens that nothing closes. */
export type Csv = { rows: CsvRow[]; total: number } | { quoteOpenIn: number };

const PIECE_BYTES = 16 * 1024;

/** Reads a table as spreadsheets and people write it; between pieces, requests have their turn. */
export async function readCsv({ text, delimiter, most }: CsvText): Promise<Csv> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
  const rows: CsvRow[] = [];
  let row = 0;
  let total = 0;
  try {
    for await (const cells of Readable.from(pieces(text)).pipe(parser) as AsyncIterable<string[]>) {
      row += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      total += 1;
      if (total <= most) rows.push({ row, cells });
    }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { quoteOpenIn: row + 1 };
    throw error;
  }
  return { rows, total };
}

async function* pieces(text: string) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    yield bytes.subarray(start, start + PIECE_BYTES);
    await turn();
  }
}
