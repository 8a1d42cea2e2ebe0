import { formatDay, formatDayAndTime } from '~/i18n/dates.ts';
import type { Locale } from '~/i18n/locales.ts';
import { definitionTexts, nameOf } from './donor-definitions.ts';
import { isOfContract, type DonorBlock, type DonorPage } from './donor-page.ts';
import { donorGroup, type DonorGroup } from './donor-rows.ts';
import type { Cell } from './figures-cell.ts';
import { cellText, type ReportWords } from './figures-words.ts';
import { quarterWords, spanWords } from './quarter-words.ts';
import { viewWords } from './view-words.ts';

export interface DonorText {
  title: string;
  lead: string[];
  heads: { now: string; before: string; change: string };
  contract: { title: string; groups: DonorGroup[] };
  others: { title: string; groups: DonorGroup[] };
  asides: { title: string; lines: string[] };
  notes: string[];
  definitions: { title: string; texts: string[] };
  legend: string;
  foot: [string, string];
}

/** How much stands on the page. */
export interface Detail {
  /** With what figures are of, and with notes on the definitions of all of them. */
  isWhole: boolean;
  /** How many indicators. */
  most: number;
}

/** The page is in English or in Russian, as indicators are. */
export function donorLocale(locale: Locale): 'en' | 'ru' {
  return locale === 'en' ? 'en' : 'ru';
}

export function donorText(page: DonorPage, words: ReportWords, { isWhole, most }: Detail): DonorText {
  const { t, locale } = words;
  const { startsOn, before, timeZone, issuer } = page;
  const blocks = page.blocks.slice(0, most);
  const left = page.blocks.length - blocks.length;
  const when = (instant: Date) => formatDayAndTime(instant, locale, timeZone);
  const span = spanWords([startsOn], locale);
  const groups = (isOne: boolean) =>
    blocks.flatMap((block, index) =>
      isOfContract(block) === isOne ? [donorGroup(block, nameOf(block.indicator, index), { words, isWhole })] : [],
    );
  return {
    title: t('donor.title', { quarter: quarterWords(startsOn, locale) }),
    lead: [
      t('donor.ofWhom', { issuer, part: viewWords(page.view, words), ...span }),
      [
        t('donor.closed', { when: when(page.closedAt) }),
        before &&
          t('donor.closedBefore', { quarter: quarterWords(before.startsOn, locale), when: when(before.closedAt) }),
        t('donor.asOf', { when: when(page.asOf), timeZone }),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    heads: {
      now: quarterWords(startsOn, locale),
      before: before ? quarterWords(before.startsOn, locale) : '',
      change: before ? t('donor.change') : '',
    },
    contract: { title: t('donor.contract'), groups: groups(true) },
    others: { title: t('donor.others'), groups: groups(false) },
    asides: { title: t('donor.asides'), lines: asideLines(blocks, words) },
    notes: noteLines({ ...page, blocks }, words),
    definitions: { title: t('donor.definitions'), texts: definitionTexts(blocks, words, isWhole) },
    legend: [left > 0 && t('donor.more', { left }), before ? t('donor.legend') : t('donor.legendAlone')]
      .filter(Boolean)
      .join(' '),
    foot: [t('donor.foot', { issuer, day: formatDay(page.asOf, locale, timeZone) }), t('donor.pageOf')],
  };
}

/** What came late, and what was put right since. */
function asideLines(blocks: DonorBlock[], words: ReportWords): string[] {
  const { t } = words;
  return blocks.flatMap(({ indicator, late, earlier, correction }, index) => {
    const text = (cell: Cell) => cellText(cell, t).replace('-', '−') || '–';
    if ([late, earlier, correction].every(({ kind }) => kind === 'none')) return [];
    const values = { late: text(late), earlier: text(earlier), correction: text(correction) };
    return [`${nameOf(indicator, index)}: ${t('donor.aside', values)}`];
  });
}

function noteLines({ blocks, isPart }: DonorPage, { t }: ReportWords): string[] {
  const cells = blocks.flatMap(({ lines, bySex, late, earlier }) => [
    ...[...lines, ...bySex].flatMap(({ now, before }) => [now, before]),
    late,
    earlier,
  ]);
  return [
    t('reports.noteOnceAYear'),
    cells.some(({ kind }) => kind === 'hidden') && t('reports.noteSmallHidden'),
    cells.some(({ kind }) => kind === 'rate') && t('reports.noteRatesFromTen'),
    blocks.some(({ isExact }) => isExact) && t('donor.contractNote'),
    t('donor.changeNote'),
    blocks.some(({ isOtherRule }) => isOtherRule) && t('donor.otherRule'),
    isPart && t('reports.partOnly'),
  ].filter((line): line is string => typeof line === 'string');
}
