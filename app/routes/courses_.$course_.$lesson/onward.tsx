import { Form, Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { AccountInvitation } from '~/learning/invitation.tsx';
import type { lessonPage } from '~/learning/lesson-page.server.ts';
import { Button, LinkButton } from '~/ui/button.tsx';

type Page = NonNullable<Awaited<ReturnType<typeof lessonPage>>>;

/** The foot of a lesson: say that it is read, or just go on. */
export function Onward({ page, signedIn }: { page: Page; signedIn: boolean }) {
  const t = useTranslate();
  const { course, lesson, previous } = page;
  const asks = signedIn && page.counts && !page.done;
  return (
    <nav aria-label={t('learning.onward')} className="space-y-5 border-t border-line pt-6">
      {asks ? (
        <Form method="post" action={`/courses/${course.slug}/${lesson.slug}/complete`}>
          <Button className="w-full text-lg sm:w-auto">{t('learning.readGoOn')}</Button>
        </Form>
      ) : (
        <GoOn page={page} signedIn={signedIn} />
      )}
      {previous && (
        <p>
          {t('learning.previous')}: <Link to={`/courses/${course.slug}/${previous.slug}`}>{previous.title}</Link>
        </p>
      )}
      <p>
        <Link to={`/courses/${course.slug}`}>{t('learning.allLessons')}</Link>
      </p>
      {!signedIn && <AccountInvitation back={`/courses/${course.slug}/${lesson.slug}`} />}
    </nav>
  );
}

function GoOn({ page: { course, next, done, counts }, signedIn }: { page: Page; signedIn: boolean }) {
  const t = useTranslate();
  return (
    <>
      {done && <p className="font-semibold text-good">✓ {t('learning.lessonReadLong')}</p>}
      {next ? (
        <LinkButton to={`/courses/${course.slug}/${next.slug}`} className="w-full text-lg sm:w-auto">
          {t('learning.nextIs', { title: next.title })}
        </LinkButton>
      ) : (
        <LinkButton to={`/courses/${course.slug}`} className="w-full text-lg sm:w-auto">
          {t(signedIn && counts ? 'learning.toCourse' : 'learning.backToCourse')}
        </LinkButton>
      )}
    </>
  );
}
