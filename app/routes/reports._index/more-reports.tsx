import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';

/** What else there is to read; the attempts are of the whole programme, and files. */
export function MoreReports({ isWhole, year }: { isWhole: boolean; year: number }) {
  const t = useTranslate();
  const link = 'inline-flex min-h-12 items-center';
  return (
    <Section title={t('reports.more')}>
      <ul>
        {(
          [
            [`/reports/learning?year=${year}`, 'gains.title'],
            [`/reports/reaction?year=${year}`, 'survey.reportTitle'],
            [`/reports/follow-up?year=${year}`, 'followup.reportTitle'],
            ['/teach/questions', 'items.title'],
            ...(isWhole ? ([['/reports/elsewhere', 'elsewhere.title']] as const) : []),
          ] as const
        ).map(([to, title]) => (
          <li key={to}>
            <Link to={to} className={link}>
              {t(title)}
            </Link>
          </li>
        ))}
        {isWhole && (
          <li className="flex flex-wrap items-center gap-x-6">
            <span>{t('reports.attempts')}</span>
            <a href="/reports/attempts.csv" className={link}>
              CSV
            </a>
            <a href="/reports/attempts.xlsx" className={link}>
              XLSX
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}
