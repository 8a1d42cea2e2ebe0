import { Link } from '@remix-run/react';
import type { MatrixRow } from '~/cohorts/matrix.ts';
import type { TestResult } from '~/cohorts/roster.server.ts';
import { formatShortDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ProgressBar } from '~/ui/progress-bar.tsx';

export function PersonCell({ cohortId, row }: { cohortId: string; row: MatrixRow }) {
  return (
    <div className="min-w-32">
      <Link to={`/teach/${cohortId}/learners/${row.personId}`} className="font-semibold">
        {row.username}
      </Link>
      {row.name && <p className="text-soft">{row.name}</p>}
    </div>
  );
}

export function LessonsCell({ row, total }: { row: MatrixRow; total: number }) {
  const t = useTranslate();
  const label = t('cohorts.lessonsDone', { done: row.lessonsDone, total });
  return (
    <div className="min-w-28">
      <ProgressBar done={row.lessonsDone} total={total} label={label} />
    </div>
  );
}

export function ModuleHead({ number, title }: { number: number; title: string }) {
  const t = useTranslate();
  return (
    <span title={title}>
      <span aria-hidden="true">{number}</span>
      <span className="sr-only">
        {t('matrix.module', { number })}: {title}
      </span>
    </span>
  );
}

export function TestCell({ result }: { result: TestResult | null }) {
  const t = useTranslate();
  if (!result) return <span className="text-soft">{t('cohorts.notTaken')}</span>;
  const words = t(result.awaiting > 0 ? 'cohorts.awaiting' : 'cohorts.percent', { percent: result.percent });
  return <Result words={words} onPaper={result.onPaper} />;
}

export function FinalCell({ row }: { row: MatrixRow }) {
  const t = useTranslate();
  if (!row.final) return <span className="text-soft">{t('cohorts.notTaken')}</span>;
  const { percent, passed, onPaper } = row.final;
  const words = passed ? t('cohorts.passedWith', { percent }) : t('cohorts.notYet', { percent, tries: row.finalTries });
  return (
    <div className="min-w-28">
      <Result words={words} onPaper={onPaper} />
    </div>
  );
}

function Result({ words, onPaper }: { words: string; onPaper: boolean }) {
  const t = useTranslate();
  if (!onPaper) return words;
  return (
    <>
      {words}, <span className="whitespace-nowrap">{t('papers.onPaper')}</span>
    </>
  );
}

export function StateCell({ row, timeZone }: { row: MatrixRow; timeZone: string }) {
  const t = useTranslate();
  const locale = useLocale();
  if (!row.completedAt) return t(row.state === 'under-way' ? 'cohorts.underWay' : 'cohorts.notStarted');
  return t('cohorts.completed', { day: formatShortDay(row.completedAt, locale, timeZone) });
}
