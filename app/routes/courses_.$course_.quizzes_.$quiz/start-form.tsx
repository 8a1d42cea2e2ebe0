import { Form } from '@remix-run/react';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { useInstant } from '~/learning/instant.ts';
import type { Refusal } from '~/learning/order-of-work.ts';
import type { quizPage } from '~/learning/quiz-page.server.ts';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';

const REASONS = {
  completed: 'learning.refusedCompleted',
  taken: 'learning.refusedTaken',
  'lessons-begun': 'learning.refusedLessonsBegun',
  'lessons-left': 'learning.refusedLessonsLeft',
  'no-pre-test': 'learning.refusedNoPreTest',
  'post-first': 'learning.refusedPostFirst',
  passed: 'learning.refusedPassed',
  spent: 'learning.refusedSpent',
} satisfies Record<Exclude<Refusal['why'], 'wait'>, MessageKey>;

type Page = Awaited<ReturnType<typeof quizPage>>;

/** Begins or resumes a test, or says why not now and what to do instead. */
export function StartForm({ page, clientId }: { page: Page; clientId: string }) {
  const t = useTranslate();
  const { course, quiz, begun, refused, lesson } = page;
  if (refused && !begun) {
    const isOver = refused.why === 'completed' || refused.why === 'passed';
    return (
      <div className="space-y-5">
        <Why refused={refused} />
        <LinkButton to={`/courses/${course.slug}`} variant="secondary">
          {t(isOver ? 'learning.backToCourse' : 'learning.toCourse')}
        </LinkButton>
      </div>
    );
  }
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="clientId" value={clientId} />
      <Button className="w-full text-lg sm:w-auto">{t(begun ? 'learning.resumeTest' : 'learning.startTest')}</Button>
      {quiz === 'pre' && lesson && (
        <LinkButton to={`/courses/${course.slug}/${lesson}`} variant="quiet">
          {t('learning.skipPre')}
        </LinkButton>
      )}
    </Form>
  );
}

function Why({ refused }: { refused: Refusal }) {
  const t = useTranslate();
  const instant = useInstant();
  if (refused.why === 'wait')
    return <Notice tone="brand">{t('learning.waitText', { when: instant(refused.until) })}</Notice>;
  return <Notice tone="brand">{t(REASONS[refused.why])}</Notice>;
}
