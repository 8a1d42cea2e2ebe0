import { COUNTRIES } from '~/accounts/profile.ts';
import type { ChoiceLink } from './choice-links.tsx';
import { DIMENSIONS } from './completion-fact.ts';
import { FOCUSES, type Focus } from './count-tables.ts';
import { indicatorAddress, type FiguresQuery } from './figures-query.ts';
import { lookedAt } from './figures-scope.ts';
import { categoryWords, DIMENSION_WORDS, type ReportWords } from './figures-words.ts';
import type { Indicator } from './indicator.ts';
import type { FigureScope } from './learning-scope.ts';
import { viewWords } from './view-words.ts';
import type { View } from './report-views.ts';

export interface Choosing {
  indicator: Indicator;
  query: FiguresQuery;
  years: number[];
  views: View[];
  scope: FigureScope;
}

type Group = { label: string; links: ChoiceLink[] };

/** What else can be asked for, as links that keep the rest; only what this person may see and what is kept. */
export function reportChoices(choosing: Choosing, words: ReportWords): Group[] {
  const { indicator, query, views } = choosing;
  const { t } = words;
  const to = (change: Partial<FiguresQuery>) => indicatorAddress(indicator.code, { ...query, exact: false, ...change });
  const allowed = (change: Partial<FiguresQuery>) => isAllowed(choosing, change);
  const years = [...new Set([query.year, ...choosing.years])].sort();
  return [
    { label: t('reports.year'), links: years.map((year) => link(String(year), to({ year }), year === query.year)) },
    {
      label: t('reports.view'),
      links: views.length < 2 ? [] : views.map((view, index) => viewLink(view, index)),
    },
    {
      label: t('reports.breakdown'),
      links: onlyChoices([
        ...(allowed({ breakdown: null })
          ? [link(t('reports.noBreakdown'), to({ breakdown: null }), query.breakdown === null)]
          : []),
        ...DIMENSIONS.filter((breakdown) => allowed({ breakdown })).map((breakdown) =>
          link(t(DIMENSION_WORDS[breakdown]), to({ breakdown }), query.breakdown === breakdown),
        ),
      ]),
    },
    ...FOCUSES.map((focus) => ({ label: t(DIMENSION_WORDS[focus]), links: onlyChoices(withinLinks(focus)) })),
  ];

  function viewLink(view: View, index: number) {
    const isCurrent = query.view === null ? index === 0 : query.view === view.id;
    return link(viewWords(view, words), to({ view: view.id, within: null, breakdown: null }), isCurrent);
  }

  /** Organisations are too many to list: their names in a breakdown lead here. */
  function withinLinks(dimension: Focus): ChoiceLink[] {
    const { within } = query;
    const asked = within?.dimension === dimension ? within.category : null;
    const named = { country: [...COUNTRIES], course: indicator.courses, organisation: [] }[dimension];
    const offered = asked === null ? named : [...new Set([...named, asked])];
    const all = link(t('reports.everywhere'), to({ within: asked === null ? within : null }), asked === null);
    return [
      ...(allowed({ within: null }) ? [all] : []),
      ...offered
        .filter((category) => allowed({ within: { dimension, category } }))
        .map((category) =>
          link(categoryWords(dimension, category, words), to({ within: { dimension, category } }), category === asked),
        ),
    ];
  }
}

export function isAllowed({ indicator, query, scope }: Choosing, change: Partial<FiguresQuery>): boolean {
  const { year, breakdown, within } = { ...query, ...change };
  return !('refused' in lookedAt(scope, { indicator: indicator.code, year, breakdown, within }, indicator.measure));
}

function link(words: string, to: string, current: boolean): ChoiceLink {
  return { words, to, current };
}

/** One that is chosen already is no choice. */
function onlyChoices(links: ChoiceLink[]): ChoiceLink[] {
  return links.every(({ current }) => current) ? [] : links;
}
