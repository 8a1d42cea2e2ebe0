import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { closedFigures, closings, type ClosedFigures } from './closed-quarter.server.ts';
import { peopleOf } from './count-people.ts';
import { cellsOf } from './figures-cell.ts';
import { countNow, placeOf, type Place } from './figures-count.server.ts';
import type { QuarterFigures } from './figures-rows.ts';
import type { Looked } from './figures-scope.ts';
import type { QuarterColumn } from './figures-table.ts';
import type { Indicator, Measure } from './indicator.ts';
import { boundsOf, quartersIn, quartersOf } from './quarter.ts';

export interface Year {
  asOf: Date;
  columns: QuarterColumn[];
  /** One for each column. */
  figures: QuarterFigures[];
  place: Place;
}

const FROM_COMPLETIONS: Measure[] = ['people-completed', 'completion-rate', 'typed-in', 'extra-tries', 'outcome'];

/** A year as far as it is looked at: closed quarters as they were frozen, the others as they are counted now. */
export async function readYear(indicator: Indicator, year: number, looked: Looked): Promise<Year> {
  const asOf = now();
  const timeZone = env().TIME_ZONE;
  const quarters = quartersOf(year, indicator.yearStarts);
  const calendar = { closings: await closings(), quarterOf: quartersIn(timeZone) };
  const closed = await closedFigures(quarters);
  const columns = quarters.map((startsOn): QuarterColumn => {
    const { from, until } = boundsOf(startsOn, timeZone);
    const closedAt = closed.find((each) => each.startsOn === startsOn)?.closedAt ?? null;
    const state = closedAt ? 'closed' : from > asOf ? 'to-come' : until > asOf ? 'open' : 'over';
    return { startsOn, state, closedAt };
  });
  const place = asksCompletions(indicator, looked, columns)
    ? await placeOf(year, indicator.yearStarts, calendar, timeZone)
    : { calendar, timeZone, people: peopleOf([], calendar) };
  const figures: QuarterFigures[] = [];
  for (const column of columns) {
    if (column.state === 'to-come') figures.push(null);
    else if (column.state === 'closed') figures.push(frozenIn(closed, column, indicator));
    else figures.push(showsTotals(looked) ? await countedIn(indicator, column, place) : { now: {} });
  }
  return { asOf, columns, figures, place };
}

/** Reading them takes longest; a correction is worked out from them too. */
function asksCompletions({ measure }: Indicator, looked: Looked, columns: QuarterColumn[]): boolean {
  const isOpen = columns.some(({ state }) => state === 'open' || state === 'over');
  const isCorrected = measure === 'people-completed' && !looked.breakdown && columns.some(({ closedAt }) => closedAt);
  return FROM_COMPLETIONS.includes(measure) && showsTotals(looked) && (isOpen || isCorrected);
}

/** Where part of the programme is looked at, only what is closed is shown, and nothing has to be counted. */
function showsTotals({ within, only }: Looked): boolean {
  return within === null && only === null;
}

function frozenIn(closed: ClosedFigures[], { startsOn }: QuarterColumn, { code }: Indicator): QuarterFigures {
  const content = closed.find((each) => each.startsOn === startsOn)?.content;
  const frozen = content?.indicators.find(({ definition }) => definition.code === code);
  return frozen ? { frozen } : null;
}

async function countedIn(indicator: Indicator, { startsOn }: QuarterColumn, place: Place): Promise<QuarterFigures> {
  const [counting] = await countNow([indicator], startsOn, place);
  return { now: cellsOf(indicator.measure, counting?.count.rows ?? {}) };
}
