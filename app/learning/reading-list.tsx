import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Card, Section } from '~/ui/page.tsx';
import type { ModuleToRead } from './reading-list.server.ts';

/** After a failed final test: where to look before the next try. */
export function ReadingList({ course, modules }: { course: string; modules: ModuleToRead[] }) {
  const t = useTranslate();
  return (
    <Section title={t('learning.readAgain')}>
      <p>{t('learning.readAgainText')}</p>
      <ul className="space-y-4">
        {modules.map((module) => (
          <li key={module.id}>
            <Card>
              <h3 className="text-xl">{module.title}</h3>
              <ul className="list-disc space-y-1 pl-6">
                {module.objectives.map((objective) => (
                  <li key={objective}>{objective}</li>
                ))}
              </ul>
              <p className="font-semibold">{t('learning.readAgainLessons')}</p>
              <ul>
                {module.lessons.map((lesson) => (
                  <li key={lesson.slug}>
                    <Link to={`/courses/${course}/${lesson.slug}`} className="inline-flex min-h-12 items-center">
                      {lesson.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}
