import { completionsIn } from './completion-facts.server.ts';
import type { Counting } from './closed-quarter.ts';
import { outcomesIn } from './count-outcomes.server.ts';
import { peopleOf, type Calendar, type People } from './count-people.ts';
import { countQuarter, peopleIn } from './count-quarter.ts';
import { certificatesIn, runsIn } from './count-runs.server.ts';
import { countTotals } from './count-totals.server.ts';
import { BROKEN_DOWN, type Indicator } from './indicator.ts';
import { boundsOf, quartersOf, type Quarter } from './quarter.ts';

export interface Place {
  calendar: Calendar;
  timeZone: string;
  people: People;
}

const FROM_RUNS = ['people-completed', 'completion-rate', 'pass-rate'];

/** Counts indicators in a quarter from what is there now. As many statements as there are kinds of facts. */
export async function countNow(indicators: Indicator[], quarter: Quarter, place: Place): Promise<Counting[]> {
  const { from, until } = boundsOf(quarter, place.timeZone);
  const asks = (measures: string[]) => indicators.some(({ measure }) => measures.includes(measure));
  const runs = asks(FROM_RUNS) ? await runsIn(from, until) : [];
  const issued = asks(['certificates']) ? await certificatesIn(from, until) : [];
  const facts = { quarter, calendar: place.calendar, people: place.people, runs, issued };
  const countings: Counting[] = [];
  for (const indicator of indicators) {
    const count = countQuarter(indicator, facts);
    if (!BROKEN_DOWN.includes(indicator.measure)) count.rows = await totalsOf(indicator, quarter, place);
    countings.push({ indicator, count });
  }
  return countings;
}

async function totalsOf(indicator: Indicator, quarter: Quarter, place: Place): Promise<Record<string, number>> {
  const { timeZone } = place;
  if (indicator.measure !== 'outcome') return countTotals(indicator, quarter, timeZone);
  const completed = peopleIn(indicator, { quarter, ...place }).length;
  return outcomesIn(indicator, quarter, { timeZone, completed });
}

/** What a year's figures are counted from. One statement. */
export async function placeOf(year: number, yearStarts: number, calendar: Calendar, timeZone: string): Promise<Place> {
  const quarters = quartersOf(year, yearStarts);
  const [first, last] = [quarters[0], quarters.at(-1)] as [Quarter, Quarter];
  const completions = await completionsIn(boundsOf(first, timeZone).from, boundsOf(last, timeZone).until);
  return { calendar, timeZone, people: peopleOf(completions, calendar) };
}
