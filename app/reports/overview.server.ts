import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { closedFigures, closings, type ClosedFigures } from './closed-quarter.server.ts';
import type { Counting } from './closed-quarter.ts';
import { cellsOf } from './figures-cell.ts';
import { countNow, placeOf } from './figures-count.server.ts';
import { headlineRows } from './figures-headline.ts';
import { categoryRows, totalRow, wholeRows, type QuarterFigures } from './figures-rows.ts';
import { lookedAt } from './figures-scope.ts';
import type { QuarterColumn, ReportTable } from './figures-table.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators.server.ts';
import type { FigureScope } from './learning-scope.ts';
import { boundsOf, quartersIn, quartersOf, type Quarter } from './quarter.ts';

export interface Overview {
  /** Each with its headline alone, without notes; those whose years begin in the same month one after another. */
  tables: ReportTable[];
  /** Whether some are given for the whole programme alone, and so not here. */
  partial: boolean;
}

/** What every indicator says of a year, as its own report does: the facts are read once for all of them. */
export async function overviewOf(scope: FigureScope, year: number): Promise<Overview> {
  const starts = [...new Set(indicators().map(({ yearStarts }) => yearStarts))].sort((one, other) => one - other);
  const tables: ReportTable[] = [];
  for (const start of starts) {
    const together = indicators().filter(({ yearStarts }) => yearStarts === start);
    // Of a part of the programme only what is closed is shown, and nothing has to be counted.
    const { asOf, columns, figuresOf } = await readYear(isWhole(scope) ? together : [], year, start);
    for (const indicator of together) {
      const looked = lookedAt(scope, { indicator: indicator.code, year }, indicator.measure);
      if ('refused' in looked) continue;
      const { measure } = indicator;
      const figures = figuresOf(indicator);
      const { breakdown, within, only } = looked;
      const isPart = breakdown !== null || within !== null;
      const rows = !isPart
        ? wholeRows(measure, figures)
        : only
          ? categoryRows(measure, looked, figures)
          : [totalRow(measure, looked, figures)];
      const table = { indicator, year, breakdown, within, quarters: columns, rows, notes: [], asOf };
      tables.push({ ...table, rows: headlineRows(table) });
    }
  }
  return { tables, partial: tables.length < indicators().length };
}

function isWhole({ countries, organisations }: FigureScope): boolean {
  return countries === 'all' && organisations === 'all';
}

async function readYear(together: Indicator[], year: number, start: number) {
  const asOf = now();
  const timeZone = env().TIME_ZONE;
  const quarters = quartersOf(year, start);
  const closed = new Map((await closedFigures(quarters)).map((each) => [each.startsOn, each]));
  const columns = quarters.map((startsOn) => columnOf(startsOn, closed.get(startsOn), { asOf, timeZone }));
  const counted = new Map<Quarter, Counting[]>();
  const open = together.length > 0 ? columns.filter(({ state }) => state === 'over' || state === 'open') : [];
  if (open.length > 0) {
    const calendar = { closings: await closings(), quarterOf: quartersIn(timeZone) };
    const place = await placeOf(year, start, calendar, timeZone);
    for (const { startsOn } of open) counted.set(startsOn, await countNow(together, startsOn, place));
  }
  const figuresOf = (indicator: Indicator) =>
    columns.map(({ startsOn, state }): QuarterFigures => {
      if (state === 'to-come') return null;
      if (state !== 'closed') {
        const counting = counted.get(startsOn)?.find((each) => each.indicator.code === indicator.code);
        return { now: cellsOf(indicator.measure, counting?.count.rows ?? {}) };
      }
      const kept = closed.get(startsOn)?.content.indicators ?? [];
      const frozen = kept.find(({ definition }) => definition.code === indicator.code);
      return frozen ? { frozen } : null;
    });
  return { asOf, columns, figuresOf };
}

function columnOf(
  startsOn: Quarter,
  closed: ClosedFigures | undefined,
  { asOf, timeZone }: { asOf: Date; timeZone: string },
): QuarterColumn {
  const { from, until } = boundsOf(startsOn, timeZone);
  if (closed) return { startsOn, state: 'closed', closedAt: closed.closedAt };
  return { startsOn, state: from > asOf ? 'to-come' : until > asOf ? 'open' : 'over', closedAt: null };
}
