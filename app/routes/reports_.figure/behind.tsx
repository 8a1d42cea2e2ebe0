import { Link } from '@remix-run/react';
import { formatShortDay } from '~/i18n/dates.ts';
import type { ReportWords } from '~/reports/figures-words.ts';
import type { OwnRow } from '~/reports/own-rows.server.ts';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';

/** Who of one’s own cohorts is in a figure. */
export function Behind({ rows, words, timeZone }: { rows: OwnRow[]; words: ReportWords; timeZone: string }) {
  const { t, locale, titles } = words;
  if (rows.length === 0) {
    return (
      <Section title={t('reports.behind')}>
        <p className="max-w-prose">{t('reports.behindNobody')}</p>
      </Section>
    );
  }
  const day = (instant: Date) => formatShortDay(instant, locale, timeZone);
  return (
    <Section title={t('reports.behind')}>
      <p className="max-w-prose">{t('reports.behindLead', { count: rows.length })}</p>
      <Table
        caption={t('reports.behind')}
        head={[t('reports.person'), t('reports.byCourse'), t('reports.completedOn'), t('reports.recordedOn')]}
        rows={rows.map((row) => [
          <Link key="who" to={`/teach/${row.cohortId}/learners/${row.personId}`}>
            {row.name ?? row.username}
          </Link>,
          titles[row.course] ?? row.course,
          day(row.completedAt),
          row.late ? t('reports.recordedLate', { day: day(row.recordedAt) }) : day(row.recordedAt),
        ])}
      />
    </Section>
  );
}
