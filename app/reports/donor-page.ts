import { countsAlike } from './counting-rule.ts';
import { NONE, type Cell } from './figures-cell.ts';
import { headlineRows } from './figures-headline.ts';
import type { ReportRow, ReportTable } from './figures-table.ts';
import type { Indicator } from './indicator.ts';
import type { View } from './report-views.ts';
import { quarterOfDay, type Quarter } from './quarter.ts';

/** A figure of the quarter, that of the quarter before, and what is between them. */
export interface DonorLine extends Pick<ReportRow, 'kind' | 'category'> {
  now: Cell;
  before: Cell;
  /** Null: one of the two is not shown, or no number; so neither is this. */
  change: number | null;
}

export interface DonorBlock {
  /** By which the quarter was counted. */
  indicator: Indicator;
  /** What the lines are broken down by, of somebody who sees some countries or organisations alone. */
  breakdown: ReportTable['breakdown'];
  lines: DonorLine[];
  /** By sex, for those of the contract. */
  bySex: DonorLine[];
  /** Whether these are the contract’s own totals, with small numbers too. */
  isExact: boolean;
  /** What the lines are of: how many took part, were asked, answered. */
  base: ReportRow[];
  late: Cell;
  earlier: Cell;
  correction: Cell;
  /** The quarter before was counted by another rule; so there is no change to tell. */
  isOtherRule: boolean;
}

/** What a donor gets of a quarter: one page. */
export interface DonorPage {
  issuer: string;
  view: View;
  startsOn: Quarter;
  closedAt: Date;
  /** The quarter before; null where there is none that is closed. */
  before: { startsOn: Quarter; closedAt: Date } | null;
  /** Of corrections. */
  asOf: Date;
  timeZone: string;
  blocks: DonorBlock[];
  /** Whether some indicators are of the whole programme alone, and so not on it. */
  isPart: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const ASIDE = ['late', 'earlier', 'correction'];

/** What of an indicator’s tables stands on the page: that of the quarter, and that of the quarter before. */
export function donorBlock(
  tables: { now: ReportTable; before: ReportTable | null; bySex: ReportTable | null; bySexBefore: ReportTable | null },
  quarter: Quarter,
  rules: { now: Indicator; before: Indicator | null },
): DonorBlock | null {
  const { now, before, bySex, bySexBefore } = tables;
  const isOtherRule = rules.before !== null && !countsAlike(rules.before, rules.now);
  const linesOf = (rows: ReportRow[], earlier: ReportTable | null) =>
    rows.map((row) => lineOf(row, { now, before: earlier, quarter, isOtherRule }));
  const headline = headlineRows(now);
  const exact = bySex?.notes.includes('exact') ? bySex.rows.filter(({ kind }) => kind === 'total') : null;
  const lines = exact ? linesOf(exact, bySexBefore) : linesOf(headline, before);
  if (lines.every((line) => line.now.kind === 'none')) return null;
  const at = (kind: string) =>
    cellOf(
      now,
      quarter,
      now.rows.find((row) => row.kind === kind),
    );
  const base = now.rows.filter((row) => !headline.includes(row) && !ASIDE.includes(row.kind));
  return {
    indicator: rules.now,
    breakdown: now.breakdown,
    lines,
    bySex: bySex
      ? linesOf(
          bySex.rows.filter(({ kind }) => kind === 'category'),
          bySexBefore,
        )
      : [],
    isExact: exact !== null,
    base: base.map((row) => ({ ...row, cells: [cellOf(now, quarter, row)] })),
    late: at('late'),
    earlier: at('earlier'),
    correction: at('correction'),
    isOtherRule,
  };
}

export function isOfContract({ indicator }: Pick<DonorBlock, 'indicator'>): boolean {
  return indicator.exactBy !== null;
}

interface Around {
  now: ReportTable;
  before: ReportTable | null;
  quarter: Quarter;
  isOtherRule: boolean;
}

function lineOf(row: ReportRow, { now, before, quarter, isOtherRule }: Around): DonorLine {
  const { kind, category } = row;
  const earlier = before?.rows.find((each) => each.kind === kind && each.category === category);
  const cells = {
    now: cellOf(now, quarter, row),
    before: before ? cellOf(before, quarterBefore(quarter), earlier) : NONE,
  };
  return { kind, category, ...cells, change: isOtherRule ? null : changeOf(cells) };
}

/** What lies between two figures that are both shown as numbers; to one place where they are. */
export function changeOf({ now, before }: Pick<DonorLine, 'now' | 'before'>): number | null {
  if (!('value' in now) || !('value' in before) || now.kind !== before.kind) return null;
  if (typeof now.value !== 'number' || typeof before.value !== 'number') return null;
  return Math.round((now.value - before.value) * 10) / 10;
}

function cellOf({ quarters }: ReportTable, quarter: Quarter, row: ReportRow | undefined): Cell {
  return row?.cells[quarters.findIndex(({ startsOn }) => startsOn === quarter)] ?? NONE;
}

export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOfDay(new Date(Date.parse(quarter) - DAY_MS).toISOString().slice(0, 10));
}
