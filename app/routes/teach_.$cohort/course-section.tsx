import type { MatrixView } from '~/cohorts/matrix-view.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Section } from '~/ui/page.tsx';
import { MatrixTable, type CourseMatrix } from './matrix-table.tsx';
import { ShowLinks } from './show-links.tsx';
import { Summary } from './summary.tsx';

interface Props {
  title: string;
  cohort: { id: string; timeZone: string };
  course: CourseMatrix;
  view: MatrixView;
}

export function CourseSection({ title, cohort, course, view }: Props) {
  const t = useTranslate();
  return (
    <Section title={title} id={course.slug}>
      <Summary rows={course.rows} />
      {course.rows.length === 0 ? (
        <Notice>{t('cohorts.members', { count: 0 })}</Notice>
      ) : (
        <>
          <ShowLinks cohortId={cohort.id} course={course} view={view} />
          <MatrixTable cohort={cohort} course={course} view={view} />
          <details>
            <summary className="cursor-pointer py-2">{t('matrix.modules')}</summary>
            <ol className="list-decimal pl-8">
              {course.modules.map((module) => (
                <li key={module}>{module}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </Section>
  );
}
