import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { inView, viewAddress, type MatrixView, type Sort } from '~/cohorts/matrix-view.ts';
import type { MatrixRow } from '~/cohorts/matrix.ts';
import { formatShortDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Table } from '~/ui/table.tsx';
import { FinalCell, LessonsCell, ModuleHead, PersonCell, StateCell, TestCell } from './matrix-cells.tsx';
import { ModuleMark } from './module-mark.tsx';

export interface CourseMatrix {
  slug: string;
  title: string;
  lessons: number;
  /** Their titles, in order. */
  modules: string[];
  rows: MatrixRow[];
}

interface Props {
  cohort: { id: string; timeZone: string };
  course: CourseMatrix;
  view: MatrixView;
}

export function MatrixTable({ cohort, course, view }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const rows = inView(course.rows, view);
  if (rows.length === 0) return <Notice>{t('matrix.noneShown')}</Notice>;
  const columns: [head: ReactNode, cell: (row: MatrixRow) => ReactNode, sort?: Sort][] = [
    [t('cohorts.person'), (row) => <PersonCell cohortId={cohort.id} row={row} />, 'person'],
    [t('cohorts.lessons'), (row) => <LessonsCell row={row} total={course.lessons} />, 'progress'],
    ...course.modules.map((title, index): [ReactNode, (row: MatrixRow) => ReactNode] => [
      <ModuleHead key={index} number={index + 1} title={title} />,
      (row) => <ModuleMark done={row.modules[index]?.done ?? 0} total={row.modules[index]?.total ?? 0} />,
    ]),
    [t('cohorts.pre'), (row) => <TestCell result={row.pre} />],
    [t('cohorts.post'), (row) => <TestCell result={row.post} />],
    [t('cohorts.final'), (row) => <FinalCell row={row} />],
    [t('cohorts.state'), (row) => <StateCell row={row} timeZone={cohort.timeZone} />],
    [
      t('matrix.lastActivity'),
      (row) => (row.lastActivity ? formatShortDay(row.lastActivity, locale, cohort.timeZone) : t('matrix.never')),
      'last',
    ],
  ];
  return (
    <Table
      caption={course.title}
      sortedBy={columns.findIndex(([, , sort]) => sort === view.sort)}
      head={columns.map(([head, , sort]) => (sort ? sortLink(head, sort) : head))}
      rows={rows.map((row) => columns.map(([, cell]) => cell(row)))}
    />
  );

  function sortLink(head: ReactNode, sort: Sort) {
    const isCurrent = sort === view.sort;
    return (
      <Link
        to={viewAddress(cohort.id, { ...view, sort }, course.slug)}
        aria-current={isCurrent ? 'true' : undefined}
        className="whitespace-nowrap"
      >
        {head}
        {isCurrent && <span aria-hidden="true"> ↑</span>}
      </Link>
    );
  }
}
