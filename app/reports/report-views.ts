import type { Scope } from '~/accounts/manager-scope.ts';
import { WHOLE_PROGRAMME, type FigureScope } from './learning-scope.ts';

/** Figures that can be looked at together. */
export interface View {
  /** Stands in addresses. */
  id: string;
  scope: FigureScope;
}

/**
 * What somebody may see, as views of the tables that everybody sees part of: countries, organisations, and organisations
 * in one country. None where nothing was granted.
 */
export function viewsOf(scope: Scope): View[] {
  if (scope === 'whole') return [{ id: 'all', scope: WHOLE_PROGRAMME }];
  const countries = scope.flatMap(({ country, organisation }) => (country && organisation === null ? [country] : []));
  const organisations = scope.flatMap(({ country, organisation }) =>
    organisation && country === null ? [organisation] : [],
  );
  const within = new Map<string, string[]>();
  for (const { country, organisation } of scope) {
    if (country === null || organisation === null || countries.includes(country)) continue;
    within.set(country, [...(within.get(country) ?? []), organisation]);
  }
  return [
    ...(countries.length > 0 ? [{ id: 'countries', scope: { countries, organisations: 'all' as const } }] : []),
    ...(organisations.length > 0 ? [{ id: 'organisations', scope: { countries: 'all' as const, organisations } }] : []),
    ...[...within].map(([country, some]) => ({ id: country, scope: { countries: [country], organisations: some } })),
  ];
}
