import { formatDay, formatDayAndTime } from '~/i18n/dates.ts';
import type { ReportTable } from './figures-table.ts';
import { categoryWords, DIMENSION_WORDS, sectorWords, wordingIn, type ReportWords } from './figures-words.ts';
import type { Indicator } from './indicator.ts';
import { spanWords } from './quarter-words.ts';

/** One line of what a figure is; `lang` where it is not the reader’s own. */
export interface DefinitionLine {
  id:
    | 'indicator'
    | 'numerator'
    | 'denominator'
    | 'courses'
    | 'sectors'
    | 'rule'
    | 'note'
    | 'source'
    | 'checked'
    | 'year'
    | 'filters'
    | 'asOf';
  label: string;
  text: string;
  lang?: string;
}

/** What an indicator counts, as its file says it. */
export function definitionLines(indicator: Indicator, words: ReportWords): DefinitionLine[] {
  const { t, locale, titles } = words;
  const { code, numerator, denominator, note, courses, ruleVersion, source, checkedOn } = indicator;
  const worded = (id: DefinitionLine['id'], label: string, wording: Indicator['note']): DefinitionLine[] =>
    wording ? [{ id, label, ...wordingIn(locale, wording) }] : [];
  const name = wordingIn(locale, indicator.wording);
  return [
    { id: 'indicator', label: t('reports.indicator'), text: `${code} · ${name.text}`, lang: name.lang },
    ...worded('numerator', t(denominator ? 'reports.numerator' : 'reports.whatCounts'), numerator),
    ...worded('denominator', t('reports.denominator'), denominator),
    { id: 'courses', label: t('reports.courses'), text: courses.map((slug) => titles[slug] ?? slug).join('; ') },
    { id: 'sectors', label: t('reports.sectors'), text: sectorWords(indicator, words) },
    { id: 'rule', label: t('reports.rule'), text: t('reports.ruleFrom', { version: ruleVersion }) },
    ...worded('note', t('reports.note'), note),
    { id: 'source', label: t('reports.source'), text: source, lang: 'en' },
    { id: 'checked', label: t('reports.checked'), text: formatDay(new Date(checkedOn), locale) },
  ];
}

/** What of it is looked at, and when. */
export function viewLines(
  { year, quarters, breakdown, within, asOf }: Omit<ReportTable, 'rows' | 'notes' | 'indicator'>,
  words: ReportWords,
  timeZone: string,
): DefinitionLine[] {
  const { t, locale } = words;
  const span = spanWords(
    quarters.map(({ startsOn }) => startsOn),
    locale,
  );
  const filters = [
    within && `${t(DIMENSION_WORDS[within.dimension])}: ${categoryWords(within.dimension, within.category, words)}`,
    breakdown && t('reports.brokenDown', { by: t(DIMENSION_WORDS[breakdown]) }),
  ].filter(Boolean);
  return [
    { id: 'year', label: t('reports.year'), text: t('reports.yearSpan', { year: String(year), ...span }) },
    { id: 'filters', label: t('reports.filters'), text: filters.join('; ') || t('reports.noFilters') },
    { id: 'asOf', label: t('reports.asOf'), text: formatDayAndTime(asOf, locale, timeZone) },
  ];
}
