import { formatDay } from '~/i18n/dates.ts';
import { languageTag, LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { translateIn } from '~/i18n/translate.tsx';
import type { ShownLine } from './directory.ts';
import { wordsIn, type HelpLine } from './line.ts';

const ROUND_THE_CLOCK = '24/7';

/** Hours, languages, cost and how to write: what is known, a sentence each, and last what is not. */
export function factsOf(line: HelpLine, locale: Locale): string[] {
  const t = translateIn(locale);
  const { hours, languages, cost } = line;
  const unknown = [
    ...(hours ? [] : [t('help.unknownHours')]),
    ...(languages ? [] : [t('help.unknownLanguages')]),
    ...(cost ? [] : [t('help.unknownCost')]),
  ];
  return [
    ...(line.text ? [writing(line.text, locale)] : []),
    ...(hours ? [hours === ROUND_THE_CLOCK ? t('help.dayAndNight') : t('help.hours', { hours })] : []),
    ...(cost ? [t(`help.${cost}`)] : []),
    ...(languages ? [t('help.languages', { languages: languages.map((each) => LOCALE_NAMES[each]).join(', ') })] : []),
    // Of an emergency number nobody waits to hear what it costs.
    ...(unknown.length > 0 && line.kind === 'talk' ? [t('help.unknown', { what: unknown.join(', ') })] : []),
  ];
}

/** When somebody called, or that nobody did and who names the number; with days, so that a kept page stays true. */
export function standingText({ standing, source }: ShownLine, locale: Locale): string {
  const t = translateIn(locale);
  if (standing.by === 'source') {
    return t('help.notCalled', {
      source: wordsIn(source.name, locale).text,
      date: formatSourceDate(standing.date, locale),
    });
  }
  const days = { day: dayText(standing.day, locale), old: dayText(standing.oldAfter, locale) };
  return t(standing.isOld ? 'help.calledLongAgo' : 'help.called', days);
}

/** `day` as `YYYY-MM-DD`. */
export function dayText(day: string, locale: Locale): string {
  return formatDay(new Date(day), locale);
}

/** “6 November 2025”, “November 2025” or “2025”: as exact as the source. */
export function formatSourceDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (day) return dayText(date, locale);
  if (!month) return year;
  const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(languageTag(locale), style).format(new Date(date));
}

function writing({ how, to }: NonNullable<HelpLine['text']>, locale: Locale): string {
  const t = translateIn(locale);
  const way = [how, to].filter(Boolean).join(' ');
  return way ? t('help.textHow', { how: way }) : t('help.text');
}
