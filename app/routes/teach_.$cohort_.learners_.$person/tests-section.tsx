import { Link } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Section } from '~/ui/page.tsx';
import { Table } from '~/ui/table.tsx';
import type { CourseShown } from './course-shown.ts';
import { testName, testResult } from './test-result.ts';

/** The tests handed in, each with a way to its answers. */
export function TestsSection({ page, courses }: { page: string; courses: CourseShown[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const taken = courses.filter(({ tests }) => tests.length > 0);
  return (
    <Section id="tests" title={t('learner.tests')}>
      {taken.length === 0 && <p>{t('learner.noTests')}</p>}
      {taken.map(({ slug, title, tests }) => (
        <div key={slug} className="space-y-2">
          {courses.length > 1 && <h3 className="text-xl">{title}</h3>}
          <Table
            caption={title}
            head={[t('learner.test'), t('learner.day'), t('learner.result')]}
            rows={tests.map((test) => [
              <Link
                key={test.id}
                to={`${page}/attempts/${test.id}`}
                className="-my-2.5 inline-flex min-h-11 items-center"
              >
                {testName(t, test.quiz)}
              </Link>,
              formatDay(new Date(test.day), locale),
              testResult(t, test),
            ])}
          />
        </div>
      ))}
    </Section>
  );
}
