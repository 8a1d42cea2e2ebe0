import { Link } from '@remix-run/react';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { Quarter } from '~/reports/quarter.ts';
import { overSince, quarterWords } from '~/reports/quarter-words.ts';
import { Notice } from '~/ui/notice.tsx';

interface Props {
  startsOn: Quarter;
  closedAt: Date | null;
  /** To be closed before it. */
  next: Quarter | null;
  timeZone: string;
}

/** It is closed already, not over, or not the next; or nobody has completed anything. */
export function WhyNot({ startsOn, closedAt, next, timeZone }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  if (closedAt) {
    return <Notice>{t('reports.closeAlready', { when: formatDayAndTime(closedAt, locale, timeZone) })}</Notice>;
  }
  if (next === null) return <Notice>{t('reports.nobodyYet')}</Notice>;
  if (next === startsOn) return <Notice>{t('reports.closeNotOver', { day: overSince(startsOn, locale) })}</Notice>;
  if (startsOn < next) return <Notice>{t('reports.closeTooEarly', { quarter: quarterWords(next, locale) })}</Notice>;
  return (
    <Notice>
      <p>{t('reports.closeNotNext')}</p>
      <p>
        <Link to={`/reports/quarters/${next}/close`} className="inline-flex min-h-12 items-center">
          {quarterWords(next, locale)}
        </Link>
      </p>
    </Notice>
  );
}
