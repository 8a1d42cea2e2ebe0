import { Link } from '@remix-run/react';
import { FiguresGrid } from '~/reports/figures-grid.tsx';
import { headlineRows } from '~/reports/figures-headline.ts';
import { figureAddress, indicatorAddress, type FiguresQuery } from '~/reports/figures-query.ts';
import type { ReportTable } from '~/reports/figures-table.ts';
import { categoryWords, wordingIn, type ReportWords } from '~/reports/figures-words.ts';
import { Section } from '~/ui/page.tsx';

interface Props {
  tables: ReportTable[];
  query: FiguresQuery;
  words: ReportWords;
}

/** What share of what is counted was typed in by hand, or came after extra tries. */
export function CameBy({ tables, query, words }: Props) {
  const { t, locale } = words;
  const rows = tables.flatMap((table) => {
    const { indicator, breakdown, within, year } = table;
    const asked = { year, breakdown: null, within, view: query.view };
    const { text, lang } = wordingIn(locale, indicator.wording);
    return headlineRows(table).map((row) => ({
      label: (
        <Link to={indicatorAddress(indicator.code, asked)} lang={lang}>
          {text}
          {breakdown && row.category !== null && `: ${categoryWords(breakdown, row.category, words)}`}
        </Link>
      ),
      unit: '%',
      row,
      addressOf: (quarter: string | null) =>
        figureAddress(indicator.code, asked, { kind: row.kind, category: row.category, quarter }),
    }));
  });
  return (
    <Section title={t('reports.cameBy')}>
      <p className="max-w-prose">{t('reports.cameByLead')}</p>
      <FiguresGrid
        caption={t('reports.cameBy')}
        first={t('reports.indicator')}
        quarters={tables[0]?.quarters ?? []}
        {...{ rows, words }}
      />
    </Section>
  );
}
