import { Link } from '@remix-run/react';
import type { Lesson } from '~/catalog/course.ts';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';
import type { Place } from './outline.ts';

/** Where I am, what the lesson is called, what it is for. */
export function LessonHeader({
  course,
  lesson,
  place,
  locale,
}: {
  course: { slug: string; title: string };
  lesson: Pick<Lesson, 'title' | 'minutes' | 'locale' | 'translation' | 'objectives'>;
  place: Place & { moduleTitle: string };
  /** The language asked for. */
  locale: Locale;
}) {
  const t = useTranslate();
  return (
    <header className="space-y-4">
      <p className="text-soft">
        <Link to={`/courses/${course.slug}`}>{course.title}</Link>
        {' · '}
        {t('learning.modulePlace', { number: place.moduleNumber, total: place.modules, title: place.moduleTitle })}
      </p>
      <h1 className="text-3xl sm:text-4xl" lang={lesson.locale}>
        {lesson.title}
      </h1>
      <p className="text-soft">
        {t('learning.lessonPlace', { number: place.lessonNumber, total: place.lessons })}
        {' · '}
        {t('learning.minutes', { minutes: lesson.minutes })}
      </p>
      {lesson.locale !== locale && (
        <Notice>{t('learning.otherLanguage', { language: LOCALE_NAMES[lesson.locale] })}</Notice>
      )}
      {lesson.translation === 'draft' && <Notice>{t('learning.draftTranslation')}</Notice>}
      {lesson.objectives.length > 0 && (
        <div className="space-y-1">
          <p className="font-semibold">{t('learning.objectives')}</p>
          <ul className="list-disc space-y-1 pl-6">
            {lesson.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}
