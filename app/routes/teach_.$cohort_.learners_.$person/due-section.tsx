import { DueForm } from '~/cohorts/due-form.tsx';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseShown } from './course-shown.ts';

interface DueSectionProps {
  page: string;
  courses: CourseShown[];
  formId: string;
}

export function DueSection({ page, courses, formId }: DueSectionProps) {
  const t = useTranslate();
  const locale = useLocale();
  const movable = courses.filter((course) => course.mayHaveLonger);
  return (
    <Section id="due" title={t('learner.due')}>
      {courses.map(({ slug, title, dueOn }) => (
        <p key={slug}>
          {courses.length > 1 && <span className="font-semibold">{title}. </span>}
          {dueOn ? t('learner.dueNow', { day: formatDay(new Date(dueOn), locale) }) : t('learner.dueNever')}
        </p>
      ))}
      {movable.length > 0 ? (
        <DueForm action={`${page}/due`} id={formId} courses={movable} />
      ) : (
        <p className="text-soft">{t('learner.dueOver')}</p>
      )}
    </Section>
  );
}
