import type { MessageKey, Translate } from '~/i18n/messages.ts';
import { isLocale, LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { formatShortDay } from '~/i18n/dates.ts';
import type { LearningDimension } from '~/reports/learning-figures.ts';
import type { Learning, Measured } from '~/reports/learning-shown.ts';
import type { QuarterDays } from '~/reports/learning-report.server.ts';

const MODES: Record<string, MessageKey> = { screen: 'gains.screen', paper: 'gains.paper', oral: 'gains.oral' };

interface Said {
  t: Translate;
  locale: Locale;
  quarters: QuarterDays[];
}

/** A row's first cell. */
export function categoryName(dimension: LearningDimension, key: string, { t, locale, quarters }: Said): string {
  if (dimension === 'mode') return t(MODES[key] ?? 'gains.screen');
  if (dimension === 'language') return isLocale(key) ? LOCALE_NAMES[key] : key;
  if (dimension === 'order') {
    const [first = '', second = ''] = key;
    return key === 'AB' || key === 'BA' ? t('gains.forms', { first, second }) : t('gains.otherForms');
  }
  const { from, until } = quarters[Number(key)] ?? { from: key, until: key };
  return t('gains.span', {
    from: formatShortDay(new Date(from), locale),
    until: formatShortDay(new Date(until), locale),
  });
}

/** People, before, after, gain: the cells of a row; what is kept back says so once. */
export function learningCells(t: Translate, learning: Learning): string[] {
  if (learning.kind === 'hidden') return [t('gains.hidden'), '–', '–', '–'];
  if (learning.kind === 'nobody') return [t('gains.number', { n: 0 }), '–', '–', '–'];
  const { n, before, after } = learning;
  const gain = learning.kind === 'full' ? t('gains.points', { gain: learning.gain }) : '–';
  return [t('gains.number', { n }), t('gains.score', { value: before }), t('gains.score', { value: after }), gain];
}

export function normalisedWords(t: Translate, { normalised }: Measured): string {
  return normalised === null ? t('gains.noNormalised') : t('gains.ratio', { value: normalised });
}

export function effectWords(t: Translate, { effect }: Measured): string {
  return effect === null ? t('gains.noEffect') : t('gains.effectOf', { ...effect });
}
