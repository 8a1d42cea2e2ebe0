import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';

export function WayBack({
  course,
  lesson,
  task,
  answered,
}: {
  course: string;
  lesson: string | undefined;
  task: string;
  answered: boolean;
}) {
  const t = useTranslate();
  const here = `/courses/${course}/practice/${task}`;
  return (
    <nav aria-label={t('practice.label')} className="space-y-3 border-t border-line pt-6 print:hidden">
      {answered && (
        <p>
          <a href={lesson ? `${here}?lesson=${lesson}` : here}>{t('practice.again')}</a>
        </p>
      )}
      <p>
        {lesson ? (
          <Link to={`/courses/${course}/${lesson}#practice-${task}`}>{t('practice.back')}</Link>
        ) : (
          <Link to={`/courses/${course}`}>{t('practice.backToCourse')}</Link>
        )}
      </p>
      <p className="text-soft">{t('practice.nothingKept')}</p>
    </nav>
  );
}
