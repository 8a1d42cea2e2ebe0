import { Link } from '@remix-run/react';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { indicatorAddress, type FiguresQuery } from '~/reports/figures-query.ts';
import type { ReportTable } from '~/reports/figures-table.ts';
import { spanWords } from '~/reports/quarter-words.ts';
import { isAllowed } from '~/reports/report-choices.ts';
import { Notice } from '~/ui/notice.tsx';
import type { Loaded } from './route.tsx';

/** Why a report is empty, and how to ask for more. */
export function Nobody({ loaded, table }: { loaded: Loaded; table: ReportTable }) {
  const t = useTranslate();
  const locale = useLocale();
  const { indicator, query, years } = loaded;
  const { quarters, year } = table;
  const { from } = spanWords(
    quarters.map(({ startsOn }) => startsOn),
    locale,
  );
  if (quarters.every(({ state }) => state === 'to-come')) {
    return <Notice>{t('reports.notBegun', { year: String(year), day: from })}</Notice>;
  }
  const isPart = table.breakdown !== null || table.within !== null;
  const noneClosed = isPart && quarters.every(({ state }) => state !== 'closed');
  const wider = (change: Partial<FiguresQuery>, isWider: boolean, words: string) =>
    isWider && isAllowed(loaded, change)
      ? [{ to: indicatorAddress(indicator.code, { ...query, ...change }), words }]
      : [];
  const links = [
    ...wider({ within: null }, query.within !== null, t('reports.widenWithin')),
    ...wider({ breakdown: null, within: null }, isPart, t('reports.widenWhole')),
    ...years
      .filter((other) => other !== year)
      .flatMap((other) => wider({ year: other }, true, t('reports.widenYear', { year: String(other) }))),
  ];
  return (
    <Notice title={t(noneClosed ? 'reports.noneClosed' : 'reports.nobody')}>
      <ul className="list-disc pl-5">
        {links.map(({ to, words }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-12 items-center">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
