import { categoryWords, type ReportWords } from './figures-words.ts';
import type { View } from './report-views.ts';

/** What a view is of: its countries, its organisations. */
export function viewWords({ scope }: View, words: ReportWords): string {
  const countries = scope.countries === 'all' ? [] : scope.countries;
  const organisations = scope.organisations === 'all' ? [] : scope.organisations;
  const places = countries.map((country) => categoryWords('country', country, words)).join(', ');
  const names = organisations.join(', ');
  if (!places && !names) return words.t('reports.wholeProgramme');
  return places && names ? `${names} (${places})` : places || names;
}
