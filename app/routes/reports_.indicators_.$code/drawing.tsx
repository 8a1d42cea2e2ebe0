import { chartGroups, isChartShortened, isShareTable } from '~/reports/figures-chart.ts';
import type { ReportTable } from '~/reports/figures-table.ts';
import { wordingIn, type ReportWords } from '~/reports/figures-words.ts';
import { Chart } from '~/ui/chart.tsx';

/** The report as bars; none where there is nothing to draw. */
export function Drawing({ table, words }: { table: ReportTable; words: ReportWords }) {
  const { t, locale } = words;
  const groups = chartGroups(table, words);
  if (groups.every(({ bars }) => bars.every(({ value }) => !value))) return null;
  const said = groups.map(({ label, bars }) => `${label}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(', ')}`);
  return (
    <figure className="space-y-2 break-inside-avoid">
      <Chart
        id="figures"
        title={t('reports.chartOf', { name: wordingIn(locale, table.indicator.wording).text })}
        description={said.join('. ')}
        groups={groups}
        most={isShareTable(table) ? 100 : undefined}
      />
      <figcaption className="text-soft">
        {t('reports.chartNote')} {isChartShortened(table) && t('reports.chartShortened')}
      </figcaption>
    </figure>
  );
}
