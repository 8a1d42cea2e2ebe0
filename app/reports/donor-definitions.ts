import { formatDay } from '~/i18n/dates.ts';
import { isOfContract, type DonorBlock } from './donor-page.ts';
import { sectorWords, wordingIn, type ReportWords } from './figures-words.ts';
import type { Indicator, Wording } from './indicator.ts';

interface Named extends Indicator {
  name: string;
}

/** What an indicator is called on the page: those of the contract by their code, others by their place. */
export function nameOf({ code, exactBy }: Indicator, index: number): string {
  return exactBy === null ? String(index + 1) : code;
}

/**
 * Definitions, close together: what several have in common, courses and sources, is said once. Where not all have room,
 * those of the contract.
 */
export function definitionTexts(blocks: DonorBlock[], words: ReportWords, isWhole: boolean): string[] {
  const named = blocks.map(({ indicator }, index): Named => ({ ...indicator, name: nameOf(indicator, index) }));
  const some = isWhole ? named : named.filter((indicator) => isOfContract({ indicator }));
  return [...textsOf(some, words, isWhole), ...(some.length < named.length ? [words.t('donor.shortened')] : [])];
}

function textsOf(indicators: Named[], words: ReportWords, withNotes: boolean): string[] {
  const { t, titles } = words;
  const courses = [...new Set(indicators.flatMap((indicator) => indicator.courses))].sort();
  const places = (slugs: string[]) =>
    slugs
      .map((slug) => courses.indexOf(slug) + 1)
      .sort((one, other) => one - other)
      .join(', ');
  const say = (wording: Wording) => wordingIn(words.locale, wording).text;
  const one = (indicator: Named) => {
    const { name, numerator, denominator, note, sectors, ruleVersion } = indicator;
    return [
      `${name} · ${say(numerator)}.`,
      denominator && t('donor.outOf', { what: say(denominator) }),
      t('donor.rule', { courses: places(indicator.courses), version: ruleVersion }),
      sectors.length > 0 && t('donor.sectors', { sectors: sectorWords(indicator, words) }),
      withNotes && note && say(note),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const titled = courses.map((slug, index) => `${index + 1} ${titles[slug] ?? slug}`).join('; ');
  return [
    ...indicators.map(one),
    ...(titled ? [t('donor.courses', { courses: titled })] : []),
    ...sources(indicators, words),
  ];
}

/** A source and the day it was checked on, once for all that have it. */
function sources(indicators: Named[], { t, locale }: ReportWords): string[] {
  const names = new Map<string, string[]>();
  for (const { name, source, checkedOn } of indicators) {
    const text = t('donor.sourceChecked', { source, day: formatDay(new Date(checkedOn), locale) });
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  return [...names].map(([text, some]) => t('donor.source', { names: some.join(', '), text }));
}
