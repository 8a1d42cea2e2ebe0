import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Card } from '~/ui/page.tsx';
import type { OutlinedLesson, OutlinedModule } from './outline.ts';

/** `lang` is the language of the course's own words. */
export function OutlineList({ course, modules, lang }: { course: string; modules: OutlinedModule[]; lang: string }) {
  const t = useTranslate();
  return (
    <ol className="space-y-4">
      {modules.map((module, index) => (
        <li key={module.id}>
          <Card>
            <p className="text-soft">{t('learning.module', { number: index + 1 })}</p>
            <h3 className="text-xl" lang={lang}>
              {module.title}
            </h3>
            {module.objectives.length > 0 && <Objectives objectives={module.objectives} lang={lang} />}
            {module.lessons.length > 0 && <Lessons course={course} lessons={module.lessons} lang={lang} />}
          </Card>
        </li>
      ))}
    </ol>
  );
}

function Objectives({ objectives, lang }: { objectives: string[]; lang: string }) {
  const t = useTranslate();
  return (
    <details>
      <summary className="min-h-12 cursor-pointer py-2.5 text-brand">{t('learning.objectives')}</summary>
      <ul className="list-disc space-y-1 pb-2 pl-6" lang={lang}>
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </details>
  );
}

function Lessons({ course, lessons, lang }: { course: string; lessons: OutlinedLesson[]; lang: string }) {
  const t = useTranslate();
  return (
    <ul className="divide-y divide-line border-t border-line">
      {lessons.map((lesson) => (
        <li key={lesson.slug} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-1">
          <Link to={`/courses/${course}/${lesson.slug}`} lang={lang} className="inline-flex min-h-12 grow items-center">
            {lesson.title}
          </Link>
          <span className="text-soft">
            {lesson.either && <span className="mr-3">{t('learning.eitherLesson')}</span>}
            {lesson.done && <span className="mr-3 font-semibold text-good">✓ {t('learning.lessonRead')}</span>}
            {t('learning.minutes', { minutes: lesson.minutes })}
          </span>
        </li>
      ))}
    </ul>
  );
}
