import { Link } from '@remix-run/react';
import type { RosterRow, TestResult } from '~/cohorts/roster.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { ProgressBar } from '~/ui/progress-bar.tsx';
import { Table } from '~/ui/table.tsx';

export interface CourseRoster {
  slug: string;
  title: string;
  dueOn: string | null;
  lessons: number;
  rows: RosterRow[];
}

export function RosterTable({ cohortId, course }: { cohortId: string; course: CourseRoster }) {
  const t = useTranslate();
  const locale = useLocale();
  if (course.rows.length === 0) return <Notice>{t('cohorts.members', { count: 0 })}</Notice>;
  const head = ['person', 'lessons', 'pre', 'post', 'final', 'state', 'certificate', 'help'] as const;
  return (
    <Table
      caption={course.title}
      head={head.map((key) => t(`cohorts.${key}`))}
      rows={course.rows.map((row) => [
        <div key="person" className="min-w-32">
          <Link to={`/teach/${cohortId}/learners/${row.personId}`} className="font-semibold">
            {row.username}
          </Link>
          {row.name && <p className="text-soft">{row.name}</p>}
        </div>,
        <div key="lessons" className="min-w-28">
          <ProgressBar
            done={row.lessonsDone}
            total={course.lessons}
            label={t('cohorts.lessonsDone', { done: row.lessonsDone, total: course.lessons })}
          />
        </div>,
        <TestCell key="pre" result={row.pre} />,
        <TestCell key="post" result={row.post} />,
        <FinalCell key="final" row={row} />,
        state(row),
        row.certificate ? <span className="whitespace-nowrap">{row.certificate}</span> : t('cohorts.noCertificate'),
        <Link key="help" to={`/teach/${cohortId}/learners/${row.personId}/recovery-code`}>
          {t('cohorts.recoveryButton')}
          <span className="sr-only"> {t('cohorts.recoveryFor', { username: row.username })}</span>
        </Link>,
      ])}
    />
  );

  function state(row: RosterRow): string {
    if (row.completedAt) return t('cohorts.completed', { day: formatDay(row.completedAt, locale) });
    return t(row.lessonsDone > 0 || row.pre ? 'cohorts.underWay' : 'cohorts.notStarted');
  }
}

function TestCell({ result }: { result: TestResult | null }) {
  const t = useTranslate();
  if (!result) return <span className="text-soft">{t('cohorts.notTaken')}</span>;
  return t(result.awaiting > 0 ? 'cohorts.awaiting' : 'cohorts.percent', { percent: result.percent });
}

function FinalCell({ row }: { row: RosterRow }) {
  const t = useTranslate();
  if (!row.final) return <span className="text-soft">{t('cohorts.notTaken')}</span>;
  if (row.final.passed) return t('cohorts.passedWith', { percent: row.final.percent });
  return t('cohorts.notYet', { percent: row.final.percent, tries: row.finalTries });
}
