import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { learningAddress, type LearningChoice } from '~/reports/learning-filter.ts';
import type { LearningReport } from '~/reports/learning-report.server.ts';
import { Table } from '~/ui/table.tsx';
import { learningCells } from './words.ts';

interface Props {
  choice: LearningChoice;
  reports: LearningReport[];
  titleOf: (slug: string) => string;
}

/** One row a course; each opens how it came about. */
export function CoursesTable({ choice, reports, titleOf }: Props) {
  const t = useTranslate();
  return (
    <div className="space-y-3">
      <Table
        caption={t('gains.title')}
        head={[t('gains.course'), t('gains.people'), t('gains.before'), t('gains.after'), t('gains.gain')]}
        rows={reports.map(({ course, figures }) => [
          <Link key="course" to={learningAddress({ ...choice, course })}>
            {titleOf(course)}
          </Link>,
          ...learningCells(t, figures.total),
        ])}
      />
      <p className="text-soft">{t('gains.hiddenMeans')}</p>
    </div>
  );
}
