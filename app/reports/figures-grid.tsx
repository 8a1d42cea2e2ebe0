import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Cell } from './figures-cell.ts';
import { cellText, rowWords, STATE_WORDS, unitWords, type ReportWords } from './figures-words.ts';
import type { QuarterColumn, ReportRow, ReportTable } from './figures-table.ts';
import type { Quarter } from './quarter.ts';
import { quarterWords } from './quarter-words.ts';

export interface GridRow {
  label: ReactNode;
  unit: string;
  row: ReportRow;
  /** Where the figure of a quarter, or of the year, opens. */
  addressOf: (quarter: Quarter | null) => string;
}

interface Props {
  caption: string;
  /** Over the first column. */
  first: string;
  quarters: QuarterColumn[];
  rows: GridRow[];
  words: ReportWords;
}

/** Rows by quarters and the year; every figure is a link to how it came about. */
export function FiguresGrid({ caption, first, quarters, rows, words }: Props) {
  const { t, locale } = words;
  return (
    <div
      className="relative overflow-x-auto rounded-xl border border-line bg-surface print:overflow-visible print:rounded-none print:break-inside-avoid"
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <table className="w-full border-collapse text-left text-sm sm:text-base print:text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-sunken align-bottom">
            <th
              scope="col"
              className="sticky left-0 z-10 min-w-28 bg-inherit px-2 py-3 sm:px-4 print:static print:py-1"
            >
              {first}
            </th>
            {quarters.map(({ startsOn, state }) => (
              <th key={startsOn} scope="col" className="min-w-20 px-2 py-3 text-right sm:px-3 print:py-1">
                {quarterWords(startsOn, locale)}
                <span className="block font-normal text-soft">{t(STATE_WORDS[state])}</span>
              </th>
            ))}
            <th scope="col" className="px-2 py-3 text-right sm:px-4 print:py-1">
              {t('reports.wholeYear')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, unit, row, addressOf }, index) => (
            <tr key={index} className="border-t border-line bg-surface align-top">
              <th
                scope="row"
                className="sticky left-0 z-10 bg-inherit px-2 py-3 font-normal sm:px-4 print:static print:py-1"
              >
                {label}
              </th>
              {[...row.cells, row.year].map((cell, column) => (
                <td key={column} className="px-2 py-3 text-right last:font-semibold sm:px-3 sm:last:pr-4 print:py-1">
                  <Figure cell={cell} unit={unit} to={addressOf(quarters[column]?.startsOn ?? null)} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One figure; what is hidden looks the same everywhere, and opens too, to why. */
export function Figure({ cell, unit, to, words: { t } }: { cell: Cell; unit: string; to: string; words: ReportWords }) {
  if (cell.kind === 'none') return <span className="sr-only">{t('reports.noFigure')}</span>;
  return (
    <Link
      to={to}
      className="-my-3 inline-flex min-h-12 min-w-12 items-center justify-end tabular-nums print:my-0 print:min-h-0"
    >
      {cell.kind === 'hidden' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('reports.hidden')}</span>
        </>
      ) : (
        <>
          {cellText(cell, t, unit)}
          {unit !== '%' && unit !== '' && <span className="sr-only"> {unit}</span>}
        </>
      )}
    </Link>
  );
}

/** The rows of one report. */
export function gridRows(
  table: ReportTable,
  words: ReportWords,
  around: {
    labelOf?: (row: ReportRow, text: string) => ReactNode;
    addressOf: (row: ReportRow, quarter: Quarter | null) => string;
  },
): GridRow[] {
  return table.rows.map((row) => {
    const text = rowWords(table, row, words);
    return {
      label: around.labelOf?.(row, text) ?? text,
      unit: unitWords(table.indicator.measure, row.kind, words.t),
      row,
      addressOf: (quarter) => around.addressOf(row, quarter),
    };
  });
}
