import { ZipWriter } from '@zip.js/zip.js';
import { now } from '~/clock.server.ts';
import { piecesOf, streamOf } from './pieces.ts';
import type { Cell, Table } from './table.ts';
import { workbookParts } from './xlsx-parts.ts';
import { SHEET_END, sheetBegin, sheetRows } from './xlsx-sheet.ts';

/** All that fit on one sheet, the heads included. */
const MOST_ROWS = 1_048_576;

const utf8 = new TextEncoder();

/**
 * A table as an Excel workbook, piece by piece, with real numbers and dates. What one sheet cannot take goes on to the
 * next. No more of it is held than what is being compressed: libraries that build a workbook hold all of it.
 */
export async function* xlsxPieces(table: Table, mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> {
  let fail: (error: unknown) => void = () => undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      fail = (error) => controller.error(error);
    },
  });
  const written = writeWorkbook(writable, table, mostRows).catch(fail);
  yield* piecesOf(readable);
  await written;
}

async function writeWorkbook(writable: WritableStream<Uint8Array>, table: Table, mostRows: number) {
  // Unasked, an archive of unknown size gets the long form, which not every spreadsheet opens.
  const zip = new ZipWriter(writable, { zip64: false, useWebWorkers: false, lastModDate: now() });
  const source = rowsOf(table);
  let sheets = 0;
  do {
    sheets += 1;
    await zip.add(`xl/worksheets/sheet${sheets}.xml`, streamOf(sheet(table, source, mostRows)));
  } while (await source.more());
  for (const [path, part] of Object.entries(workbookParts(sheets))) {
    await zip.add(path, new Blob([part]).stream());
  }
  await zip.close();
}

async function* sheet({ columns }: Table, source: RowSource, mostRows: number): AsyncGenerator<Uint8Array> {
  yield utf8.encode(sheetBegin(columns));
  for (let next = 2; next <= mostRows && (await source.more());) {
    const rows = source.take(mostRows - next + 1);
    yield utf8.encode(sheetRows(columns, rows, next));
    next += rows.length;
  }
  yield utf8.encode(SHEET_END);
}

interface RowSource {
  /** Whether a row is left; reads on where none is at hand. */
  more(): Promise<boolean>;
  /** Those at hand, `most` at most. */
  take(most: number): Cell[][];
}

function rowsOf({ batches }: Table): RowSource {
  const coming = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  let atHand: Cell[][] = [];
  return {
    async more() {
      while (atHand.length === 0) {
        const next = await coming.next();
        if (next.done) return false;
        atHand = next.value;
      }
      return true;
    },
    take(most) {
      const taken = atHand.slice(0, most);
      atHand = atHand.slice(most);
      return taken;
    },
  };
}
