import { Link } from '@remix-run/react';
import { inView, SHOWS, viewAddress, type MatrixView, type Show } from '~/cohorts/matrix-view.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import type { CourseMatrix } from './matrix-table.tsx';

const WORDS: Record<Show, MessageKey> = {
  all: 'matrix.showAll',
  needs: 'matrix.showNeeds',
  'not-started': 'matrix.showNotStarted',
  'under-way': 'matrix.showUnderWay',
  completed: 'matrix.showCompleted',
};

export function ShowLinks({ cohortId, course, view }: { cohortId: string; course: CourseMatrix; view: MatrixView }) {
  const t = useTranslate();
  return (
    <nav aria-label={t('matrix.showing')} className="flex flex-wrap gap-x-2">
      {SHOWS.map((show) => (
        <Link
          key={show}
          to={viewAddress(cohortId, { ...view, show }, course.slug)}
          aria-current={show === view.show ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-lg px-3 aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(WORDS[show])} ({inView(course.rows, { ...view, show }).length})
        </Link>
      ))}
    </nav>
  );
}
