import { Link } from '@remix-run/react';
import type { Course } from '~/catalog/course.ts';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Card, Facts } from '~/ui/page.tsx';

export interface CourseOnCard extends Pick<Course, 'slug' | 'state' | 'hours' | 'languages'> {
  title: string;
  summary: string;
  audience: string;
  /** The language of these three. */
  language: Locale;
  lessons: number;
  minutes: number;
}

export function CourseCard({ course }: { course: CourseOnCard }) {
  const t = useTranslate();
  const open = course.state === 'ready';
  const length = { label: t('catalog.length'), value: <Length course={course} /> };
  return (
    <Card>
      <h3 className="text-xl" lang={course.language}>
        <Link to={`/courses/${course.slug}`} className="inline-flex min-h-11 items-center">
          {course.title}
        </Link>
      </h3>
      {!open && (
        <p>
          <span className="rounded-full border border-edge px-3 py-1 text-sm font-semibold text-soft">
            {t('catalog.inPreparation')}
          </span>
        </p>
      )}
      <p lang={course.language}>{course.summary}</p>
      <Facts
        facts={[
          { label: t('catalog.for'), value: <span lang={course.language}>{course.audience}</span> },
          ...(open ? [length] : []),
          { label: t('catalog.languages'), value: <Languages locales={course.languages} /> },
        ]}
      />
    </Card>
  );
}

function Length({ course: { hours, lessons, minutes } }: { course: CourseOnCard }) {
  const t = useTranslate();
  const unit = hours.unit === 'academic' ? 'catalog.hoursAcademic' : 'catalog.hoursAstronomical';
  return (
    <>
      {t(unit, { count: hours.count })}
      <br />
      <span className="text-soft">
        {t('catalog.lessons', { count: lessons })} · {t('catalog.readingMinutes', { count: minutes })}
      </span>
    </>
  );
}

function Languages({ locales }: { locales: Locale[] }) {
  return (
    <>
      {locales.map((locale, index) => (
        <span key={locale}>
          {index > 0 && ', '}
          <span lang={locale}>{LOCALE_NAMES[locale]}</span>
        </span>
      ))}
    </>
  );
}
