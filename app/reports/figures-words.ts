import { COUNTRY_WORDS, SECTOR_WORDS, SEX_WORDS } from '~/accounts/profile-words.ts';
import type { MessageKey, Translate } from '~/i18n/messages.ts';
import type { Locale } from '~/i18n/locales.ts';
import { NOT_STATED, type Dimension } from './completion-fact.ts';
import type { Cell } from './figures-cell.ts';
import type { QuarterState, ReportNote, ReportRow, ReportTable } from './figures-table.ts';
import type { Indicator, Measure, Wording } from './indicator.ts';

/** What a report is put into words with. */
export interface ReportWords {
  t: Translate;
  locale: Locale;
  /** Of courses, by slug. */
  titles: Partial<Record<string, string>>;
}

export const DIMENSION_WORDS: Record<Dimension, MessageKey> = {
  country: 'reports.byCountry',
  region: 'reports.byRegion',
  sex: 'reports.bySex',
  ageBand: 'reports.byAgeBand',
  sector: 'reports.bySector',
  organisation: 'reports.byOrganisation',
  course: 'reports.byCourse',
};

export const STATE_WORDS: Record<QuarterState, MessageKey> = {
  closed: 'reports.stateClosed',
  over: 'reports.stateOver',
  open: 'reports.stateOpen',
  'to-come': 'reports.stateToCome',
};

export const NOTE_WORDS: Record<ReportNote, MessageKey> = {
  'once-a-year': 'reports.noteOnceAYear',
  'courses-overlap': 'reports.noteCoursesOverlap',
  'closed-only': 'reports.noteClosedOnly',
  'small-hidden': 'reports.noteSmallHidden',
  'rates-from-ten': 'reports.noteRatesFromTen',
  'late-of-earlier-years': 'reports.noteEarlierYears',
  'definition-changed': 'reports.noteDefinitionChanged',
  exact: 'reports.noteExact',
};

const CATEGORIES: Partial<Record<Dimension, Record<string, MessageKey>>> = {
  country: COUNTRY_WORDS,
  sector: SECTOR_WORDS,
  sex: SEX_WORDS,
};

/** Regions and organisations are as people wrote them. */
export function categoryWords(dimension: Dimension, category: string, { t, titles }: ReportWords): string {
  if (category === NOT_STATED) return t('reports.notStated');
  if (dimension === 'course') return titles[category] ?? category;
  const key = CATEGORIES[dimension];
  return key && Object.hasOwn(key, category) ? t(key[category] as MessageKey) : category;
}

const ROWS: Record<string, MessageKey> = {
  people: 'reports.rowPeople',
  late: 'reports.rowLate',
  earlier: 'reports.rowEarlier',
  partial: 'reports.rowPartial',
  correction: 'reports.rowCorrection',
  rate: 'reports.rowRate',
  part: 'reports.rowPart',
  of: 'reports.rowOf',
  certificates: 'reports.rowCertificates',
  valid: 'reports.rowValid',
  pairs: 'reports.rowPairs',
  before: 'reports.rowBefore',
  after: 'reports.rowAfter',
  gain: 'reports.rowGain',
  hours: 'reports.rowHours',
  completed: 'reports.rowPeople',
  asked: 'reports.rowAsked',
  answered: 'reports.rowAnswered',
  without: 'reports.rowWithout',
  found: 'reports.rowFound',
  share: 'reports.rowShare',
  total: 'reports.rowTotal',
};

export function rowWords(
  { indicator, breakdown }: Pick<ReportTable, 'indicator' | 'breakdown'>,
  { kind, category }: Pick<ReportRow, 'kind' | 'category'>,
  words: ReportWords,
): string {
  if (category !== null && breakdown) return categoryWords(breakdown, category, words);
  if (kind === 'people' && indicator.measure === 'attendance-hours') return words.t('reports.rowPresent');
  const [name = '', months] = kind.split('-');
  const key = ROWS[name] ?? 'reports.rowTotal';
  return months ? words.t(key, { months: Number(months) }) : words.t(key);
}

/** How a report writes a figure; a screen reader hears of what is hidden in words. */
export function cellText(cell: Cell, t: Translate, unit = ''): string {
  switch (cell.kind) {
    case 'hidden':
      return '–';
    case 'none':
      return '';
    case 'count':
      return t('reports.count', { n: cell.value });
    case 'rate':
      if (cell.value === 'under') return t('reports.under');
      return cell.value === 'over' ? t('reports.over') : t('reports.percent', { n: cell.value });
    default:
      return t('reports.toOnePlace', { n: cell.value }) + (unit === '%' ? unit : '');
  }
}

/** What the figures of a row are of, where they are no number of people or things. */
export function unitWords(measure: Measure, kind: string, t: Translate): string {
  if (kind === 'hours') return t('reports.unitHours');
  if (kind === 'gain') return t('reports.unitPoints');
  const isShare = ['rate', 'before', 'after'].includes(kind) || kind.startsWith('share');
  const isRates = ['completion-rate', 'pass-rate', 'typed-in', 'extra-tries'].includes(measure);
  return isShare || (isRates && ['total', 'category'].includes(kind)) ? '%' : '';
}

/** Indicators are worded in two languages; most who do not read here in English read Russian. */
export function wordingIn(locale: Locale, wording: Wording): { text: string; lang: 'en' | 'ru' } {
  const lang = locale === 'en' ? 'en' : 'ru';
  return { text: wording[lang], lang };
}

export function sectorWords({ sectors }: Indicator, { t }: ReportWords): string {
  if (sectors.length === 0) return t('reports.anySector');
  return sectors.map((sector) => t(SECTOR_WORDS[sector])).join(', ');
}
