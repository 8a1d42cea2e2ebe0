import type { MatrixRow } from '~/cohorts/matrix.ts';
import { useTranslate } from '~/i18n/translate.tsx';

export function Summary({ rows }: { rows: MatrixRow[] }) {
  const t = useTranslate();
  const figures = [
    { label: t('cohorts.summaryMembers'), count: rows.length },
    { label: t('cohorts.summaryStarted'), count: rows.filter((row) => row.state !== 'not-started').length },
    { label: t('cohorts.summaryPassed'), count: rows.filter((row) => row.final?.passed).length },
    { label: t('cohorts.summaryCompleted'), count: rows.filter((row) => row.completedAt).length },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {figures.map((figure) => (
        <div key={figure.label} className="flex flex-col-reverse rounded-xl border border-line bg-surface px-5 py-4">
          <dt className="text-soft">{figure.label}</dt>
          <dd className="text-3xl font-bold">{figure.count}</dd>
        </div>
      ))}
    </dl>
  );
}
