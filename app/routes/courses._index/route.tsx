import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { courseText, lessonHeads, listCourses } from '~/catalog/catalog.server.ts';
import type { Course } from '~/catalog/course.ts';
import { LOCALES, type Locale } from '~/i18n/locales.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { CourseCard, type CourseOnCard } from './course-card.tsx';

/** In every language, so that it need not know who asks. */
export function loader() {
  const courses = listCourses();
  return Object.fromEntries(LOCALES.map((locale) => [locale, courses.map((course) => onCard(course, locale))]));
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const root = matches[0]?.data as { locale?: Locale } | undefined;
  return [{ title: `${translateIn(root?.locale ?? 'en')('catalog.title')} · Safe Steps` }];
};

export default function Courses() {
  const t = useTranslate();
  const courses = useLoaderData<typeof loader>()[useLocale()] ?? [];
  const open = courses.filter(({ state }) => state === 'ready');
  const later = courses.filter(({ state }) => state !== 'ready');
  return (
    <Column>
      <Heading lead={t('catalog.lead')}>{t('catalog.title')}</Heading>
      <Section title={t('catalog.openNow')}>
        {open.length === 0 && <p>{t('catalog.noCourses')}</p>}
        <Cards courses={open} />
      </Section>
      {later.length > 0 && (
        <Section title={t('catalog.inPreparationTitle')}>
          <p className="text-soft">{t('catalog.inPreparationNote', { count: later.length })}</p>
          <Cards courses={later} />
        </Section>
      )}
    </Column>
  );
}

function Cards({ courses }: { courses: CourseOnCard[] }) {
  return (
    <ul className="space-y-4">
      {courses.map((course) => (
        <li key={course.slug}>
          <CourseCard course={course} />
        </li>
      ))}
    </ul>
  );
}

function onCard(course: Course, locale: Locale): CourseOnCard {
  const { title, summary, audience, locale: language } = courseText(course, locale);
  const lessons = lessonHeads(course, locale);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const { slug, state, hours, languages } = course;
  return { slug, state, hours, languages, title, summary, audience, language, lessons: lessons.length, minutes };
}
