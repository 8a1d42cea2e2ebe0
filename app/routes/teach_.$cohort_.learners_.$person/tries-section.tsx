import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Section } from '~/ui/page.tsx';
import type { CourseShown } from './course-shown.ts';

export function TriesSection({ page, courses }: { page: string; courses: CourseShown[] }) {
  const t = useTranslate();
  return (
    <Section id="tries" title={t('learner.tries')}>
      {courses.map((course) => (
        <div key={course.slug} className="space-y-3">
          {courses.length > 1 && <h3 className="text-xl">{course.title}</h3>}
          <p>{t('learner.triesState', { granted: course.extraTries })}</p>
          {course.mayHaveAnotherTry ? (
            <Form method="post" action={`${page}/tries`} className="space-y-3">
              <input type="hidden" name="id" value={course.formId} />
              <input type="hidden" name="course" value={course.slug} />
              <p className="text-soft">{t('learner.triesHint')}</p>
              <Button variant="secondary">{t('learner.triesGrant')}</Button>
            </Form>
          ) : (
            <p className="text-soft">{t('learner.triesNone')}</p>
          )}
        </div>
      ))}
    </Section>
  );
}
