import { useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Heading } from '~/ui/page.tsx';

/** Why what was sent did not count, with the way to what does; without `handed`, just the way back. */
export function HandingIn({
  id,
  course,
  handed,
}: {
  id: string;
  course: string;
  handed: 'already-submitted' | 'late' | undefined;
}) {
  const t = useTranslate();
  if (handed === 'late') {
    return (
      <>
        <Heading>{t('learning.pre')}</Heading>
        <LateNotice course={course} />
      </>
    );
  }
  const isSubmitted = handed === 'already-submitted';
  return (
    <>
      <Heading lead={isSubmitted ? t('learning.alreadySubmittedText') : undefined}>
        {t(isSubmitted ? 'learning.alreadySubmitted' : 'learning.yourTest')}
      </Heading>
      <LinkButton to={`/attempts/${id}`}>{t(isSubmitted ? 'learning.toResult' : 'learning.toTest')}</LinkButton>
    </>
  );
}

/** A pre-test left open while the lessons began. */
export function LateNotice({ course }: { course: string }) {
  const t = useTranslate();
  return (
    <div className="space-y-5">
      <Notice tone="brand" role="status">
        {t('learning.refusedLessonsBegun')}
      </Notice>
      <LinkButton to={`/courses/${course}`}>{t('learning.toCourse')}</LinkButton>
    </div>
  );
}
