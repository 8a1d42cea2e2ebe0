import type { Dimension } from './completion-fact.ts';
import { pairId } from './count-tables.ts';
import type { FiguresAsked, FiguresRefusal } from './figures-table.ts';
import { BROKEN_DOWN, type Measure } from './indicator.ts';
import type { FigureScope } from './learning-scope.ts';

type Within = FiguresAsked['within'];

export interface Looked {
  breakdown: Dimension | null;
  within: NonNullable<Within> | null;
  /** Of the breakdown, the only categories that may be seen; null: all, and the total. */
  only: string[] | null;
}

/** What somebody may see of what they ask: part of the same tables that everybody sees part of. */
export function lookedAt(
  scope: FigureScope,
  asked: FiguresAsked,
  measure: Measure,
): Looked | { refused: FiguresRefusal } {
  const breakdown = asked.breakdown ?? null;
  const within = asked.within ?? null;
  const isWhole = scope.countries === 'all' && scope.organisations === 'all';
  if (!BROKEN_DOWN.includes(measure)) {
    return isWhole && !breakdown && !within ? { breakdown, within, only: null } : { refused: 'not-broken-down' };
  }
  if (breakdown && within && !pairId(within.dimension, breakdown) && !pairId(breakdown, within.dimension)) {
    return { refused: 'no-such-breakdown' };
  }
  if (isWhole) return { breakdown, within, only: null };
  if (scope.countries !== 'all' && scope.organisations !== 'all')
    return both(scope.countries, scope.organisations, within);
  const dimension = scope.countries === 'all' ? 'organisation' : 'country';
  const mine = (scope.countries === 'all' ? scope.organisations : scope.countries) as string[];
  return ofOne(dimension, mine, { breakdown, within });
}

function ofOne(
  dimension: 'country' | 'organisation',
  mine: string[],
  { breakdown, within }: Pick<Looked, 'breakdown' | 'within'>,
): Looked | { refused: FiguresRefusal } {
  if (within && (within.dimension !== dimension || !mine.includes(within.category)))
    return { refused: 'outside-scope' };
  if (within) return { breakdown, within, only: null };
  const [first] = mine;
  if (first === undefined) return { refused: 'outside-scope' };
  const byOwn = breakdown === dimension || (breakdown === null && mine.length > 1);
  if (byOwn) return { breakdown: dimension, within: null, only: mine };
  return { breakdown, within: { dimension, category: first }, only: null };
}

/** One organisation in one country is a single cell: it is not broken down any further. */
function both(countries: string[], organisations: string[], within: Within): Looked | { refused: FiguresRefusal } {
  const country = within ? (within.dimension === 'country' ? within.category : '') : countries[0];
  if (country === undefined || !countries.includes(country) || organisations.length === 0)
    return { refused: 'outside-scope' };
  return { breakdown: 'organisation', within: { dimension: 'country', category: country }, only: organisations };
}
