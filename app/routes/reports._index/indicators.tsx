import { Link } from '@remix-run/react';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { FiguresGrid, type GridRow } from '~/reports/figures-grid.tsx';
import { figureAddress, indicatorAddress } from '~/reports/figures-query.ts';
import type { ReportTable } from '~/reports/figures-table.ts';
import { rowWords, unitWords, wordingIn, type ReportWords } from '~/reports/figures-words.ts';
import type { Overview } from '~/reports/overview.server.ts';
import { spanWords } from '~/reports/quarter-words.ts';
import { viewWords } from '~/reports/view-words.ts';
import { Notice } from '~/ui/notice.tsx';
import { Section } from '~/ui/page.tsx';
import type { Loaded } from './route.tsx';

interface Props {
  overview: Overview;
  loaded: Loaded;
  words: ReportWords;
}

/** Every indicator of the year, by quarters; those whose years begin together in one table. */
export function Indicators({ overview: { tables, partial }, loaded, words }: Props) {
  const { t, locale } = words;
  const starts = [...new Set(tables.map(({ indicator }) => indicator.yearStarts))];
  return (
    <Section title={t('reports.indicators')}>
      {!loaded.isWhole && <p>{t('reports.yourPart', { part: viewWords(loaded.view, words) })}</p>}
      {starts.map((start) => {
        const together = tables.filter(({ indicator }) => indicator.yearStarts === start);
        const quarters = together[0]?.quarters ?? [];
        const span = spanWords(
          quarters.map(({ startsOn }) => startsOn),
          locale,
        );
        const year = String(loaded.year);
        if (quarters.every(({ state }) => state === 'to-come')) {
          return <Notice key={start}>{t('reports.notBegun', { year, day: span.from })}</Notice>;
        }
        const when = formatDayAndTime(together[0]?.asOf ?? new Date(0), locale, loaded.timeZone);
        return (
          <div key={start} className="space-y-3">
            <p>
              {t('reports.yearSpan', { year, ...span })} · {t('reports.asOfWhen', { when })}
            </p>
            <FiguresGrid
              caption={t('reports.indicators')}
              first={t('reports.indicator')}
              rows={together.flatMap((table) => rowsOf(table, loaded, words))}
              {...{ quarters, words }}
            />
          </div>
        );
      })}
      <p className="max-w-prose text-soft">{t('reports.opens')}</p>
      <p className="max-w-prose text-soft">{t('reports.noteSmallHidden')}</p>
      {partial && <p className="max-w-prose text-soft">{t('reports.partOnly')}</p>}
    </Section>
  );
}

function rowsOf(table: ReportTable, { year, view, isWhole }: Loaded, words: ReportWords): GridRow[] {
  const { indicator, rows } = table;
  const query = { year, view: isWhole ? null : view.id };
  const { text, lang } = wordingIn(words.locale, indicator.wording);
  return rows.map((row) => ({
    label: (
      <Link to={indicatorAddress(indicator.code, query)} className="-my-3 inline-block py-3">
        <span lang={lang}>{text}</span>
        <span className="block text-soft">
          {[indicator.code, rows.length > 1 && rowWords(table, row, words)].filter(Boolean).join(' · ')}
        </span>
      </Link>
    ),
    unit: unitWords(indicator.measure, row.kind, words.t),
    row,
    addressOf: (quarter) => figureAddress(indicator.code, query, { kind: row.kind, category: row.category, quarter }),
  }));
}
