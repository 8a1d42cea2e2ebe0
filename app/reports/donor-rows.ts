import type { DonorBlock, DonorLine } from './donor-page.ts';
import type { Cell } from './figures-cell.ts';
import { cellText, rowWords, unitWords, wordingIn, type ReportWords } from './figures-words.ts';

export interface DonorGroup {
  name: string;
  rows: DonorRow[];
  /** What the rows are of, in small type. */
  base: string;
}

export interface DonorRow {
  label: string;
  now: string;
  before: string;
  change: string;
  /** Shares of the longest bar that there can be; null: none. */
  bars: { now: number | null; before: number | null };
}

/** An indicator as it is written and drawn. */
export function donorGroup(
  block: DonorBlock,
  name: string,
  { words, isWhole }: { words: ReportWords; isWhole: boolean },
): DonorGroup {
  const { indicator, breakdown, lines, bySex, base } = block;
  const rows = [
    ...lines.map((line) => ({ line, table: { indicator, breakdown } })),
    ...bySex.map((line) => ({ line, table: { indicator, breakdown: 'sex' as const } })),
  ];
  const most = longest(rows.map(({ line }) => line));
  return {
    name: `${name} · ${wordingIn(words.locale, indicator.wording).text}`,
    rows: rows.map(({ line, table }) => row(line, table, { words, most })),
    base: (isWhole ? base : [])
      .filter(({ cells: [cell] }) => cell && cell.kind !== 'none')
      .map((each) => {
        const text = textOf(each.cells[0], indicator.measure, each.kind, words);
        return `${rowWords({ indicator, breakdown: null }, each, words)}: ${text}`;
      })
      .join(' · '),
  };
}

type Table = Parameters<typeof rowWords>[0];

function row(line: DonorLine, table: Table, { words, most }: { words: ReportWords; most: number }): DonorRow {
  const { measure } = table.indicator;
  const text = (cell: Cell) => textOf(cell, measure, line.kind, words);
  const bar = (cell: Cell) => (most > 0 && valueOf(cell) !== null ? Math.max(0, (valueOf(cell) ?? 0) / most) : null);
  return {
    label: rowWords(table, line, words),
    now: text(line.now),
    before: text(line.before),
    change: line.change === null ? (line.before.kind === 'none' ? '' : '–') : changeText(line.change, line.now, words),
    bars: { now: bar(line.now), before: bar(line.before) },
  };
}

function textOf(
  cell: Cell | undefined,
  measure: Table['indicator']['measure'],
  kind: string,
  { t }: ReportWords,
): string {
  return cell ? cellText(cell, t, unitWords(measure, kind, t)) : '';
}

/** Shares change by points of per cent. */
function changeText(change: number, of: Cell, { t }: ReportWords): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const size =
    sign +
    (Number.isInteger(change)
      ? t('reports.count', { n: Math.abs(change) })
      : t('reports.toOnePlace', { n: Math.abs(change) }));
  return of.kind === 'rate' || of.kind === 'mean' ? t('donor.points', { size }) : size;
}

/** Shares are drawn against the whole, everything else against the largest of its group. */
function longest(lines: DonorLine[]): number {
  const cells = lines.flatMap(({ now, before }) => [now, before]);
  if (cells.some(({ kind }) => kind === 'rate')) return 100;
  return Math.max(0, ...cells.map((cell) => valueOf(cell) ?? 0));
}

function valueOf(cell: Cell): number | null {
  if (!('value' in cell)) return null;
  return typeof cell.value === 'number' ? cell.value : { under: 5, over: 95 }[cell.value];
}
