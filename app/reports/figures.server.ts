import { bySex } from './closed-quarter.ts';
import { NONE, yearCell, type Cell } from './figures-cell.ts';
import { exactRows, isContractView } from './figures-exact.ts';
import { notesOn } from './figures-notes.server.ts';
import { categoryRows, totalRow, wholeRows } from './figures-rows.ts';
import { lookedAt, type Looked } from './figures-scope.ts';
import type { FiguresAsked, FiguresRefusal, ReportRow, ReportTable } from './figures-table.ts';
import { countQuarter, peopleIn } from './count-quarter.ts';
import type { Indicator } from './indicator.ts';
import { findIndicator } from './indicators.server.ts';
import type { FigureScope } from './learning-scope.ts';
import { readYear, type Year } from './figures-year.server.ts';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** The figures of an indicator and year, as far as somebody may see them. A constant number of statements. */
export async function figuresFor(
  scope: FigureScope,
  asked: FiguresAsked,
): Promise<ReportTable | { refused: FiguresRefusal }> {
  const indicator = findIndicator(asked.indicator);
  if (!indicator) return { refused: 'no-indicator' };
  if (!Number.isInteger(asked.year) || asked.year < FIRST_YEAR || asked.year > LAST_YEAR)
    return { refused: 'no-such-year' };
  const looked = lookedAt(scope, asked, indicator.measure);
  if ('refused' in looked) return looked;
  const year = await readYear(indicator, asked.year, looked);
  const isExact = Boolean(asked.exact) && isContractView(indicator, looked);
  const rows = isExact ? exactRows(year.figures, exactNow(indicator, year)) : rowsOf(indicator, looked, year);
  return {
    indicator,
    year: asked.year,
    breakdown: looked.breakdown,
    within: looked.within,
    quarters: year.columns,
    rows,
    notes: notesOn(indicator, looked, { figures: year.figures, rows, isExact }),
    asOf: year.asOf,
  };
}

function rowsOf(indicator: Indicator, looked: Looked, year: Year): ReportRow[] {
  const { measure } = indicator;
  if (!looked.breakdown && !looked.within) {
    const rows = wholeRows(measure, year.figures);
    return measure === 'people-completed' ? [...rows, correctionRow(year)] : rows;
  }
  const categories = categoryRows(measure, looked, year.figures);
  return looked.only ? categories : [totalRow(measure, looked, year.figures), ...categories];
}

/** What a closed quarter would give today of what was recorded until then, less what was frozen. Only ever of all people. */
function correctionRow({ figures, columns, place }: Year): ReportRow {
  const cells = figures.map((quarter, index): Cell => {
    if (!quarter || !('frozen' in quarter)) return NONE;
    const { definition, rows } = quarter.frozen;
    if (rows.people?.kind !== 'count') return rows.people ?? NONE;
    const today = peopleIn(definition, { quarter: columns[index]?.startsOn ?? '', ...place }).length;
    return { kind: 'count', value: today - rows.people.value };
  });
  return { kind: 'correction', category: null, cells, year: yearCell('people-completed', 'correction', cells) };
}

/** Of the quarters that are not closed. */
function exactNow(indicator: Indicator, { columns, place }: Year): Record<string, number>[] {
  return columns.map(({ startsOn, state }) => {
    if (state === 'closed' || state === 'to-come') return {};
    const facts = { ...place, quarter: startsOn, runs: [], issued: [] };
    return bySex(countQuarter(indicator, facts).part?.units ?? []);
  });
}
