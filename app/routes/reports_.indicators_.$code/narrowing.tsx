import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslate } from '~/i18n/translate.tsx';
import { FOCUSES } from '~/reports/count-tables.ts';
import { indicatorAddress } from '~/reports/figures-query.ts';
import type { ReportRow, ReportTable } from '~/reports/figures-table.ts';
import { isAllowed } from '~/reports/report-choices.ts';
import type { Loaded } from './route.tsx';

/** Names of countries, courses and organisations lead to the figures of that one alone, where these are kept. */
export function useNarrowing(loaded: Loaded, { breakdown, within }: ReportTable) {
  const t = useTranslate();
  const dimension = FOCUSES.find((focus) => focus === breakdown);
  return ({ category }: ReportRow, text: string): ReactNode => {
    if (!dimension || within || category === null || category === '') return text;
    const change = { breakdown: null, within: { dimension, category }, exact: false };
    if (!isAllowed(loaded, change)) return text;
    return (
      <Link
        to={indicatorAddress(loaded.indicator.code, { ...loaded.query, ...change })}
        className="-my-3 inline-flex min-h-12 items-center"
      >
        {text} <span className="sr-only">{t('reports.onlyThis')}</span>
      </Link>
    );
  };
}
