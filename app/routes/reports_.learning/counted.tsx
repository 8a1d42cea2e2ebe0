import { formatDay, formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { LearningReport } from '~/reports/learning-report.server.ts';
import { Notice } from '~/ui/notice.tsx';

interface Props {
  year: number;
  timeZone: string;
  report: LearningReport | undefined;
}

/** What the figures are of, and why there may be none. */
export function Counted({ year, timeZone, report }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  if (!report) return <Notice>{t('gains.nobody')}</Notice>;
  const { quarters, over, asOf } = report;
  const day = (text: string | undefined) => formatDay(new Date(text ?? asOf), locale);
  const first = quarters[0]?.from;
  if (over === 0) {
    const hasBegun = new Date(first ?? asOf) <= new Date(asOf);
    return <Notice>{t(hasBegun ? 'gains.noQuarter' : 'gains.notBegun')}</Notice>;
  }
  return (
    <p className="max-w-prose">
      {t('gains.counted', {
        year: String(year),
        span: t('gains.span', { from: day(first), until: day(quarters.at(-1)?.until) }),
        until: day(quarters[over - 1]?.until),
        when: formatDayAndTime(new Date(asOf), locale, timeZone),
      })}
    </p>
  );
}
