import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { AskLine } from '~/learning/ask-line.tsx';
import type { coursePage } from '~/learning/course-page.server.ts';
import { AccountInvitation } from '~/learning/invitation.tsx';
import { StandingPanel } from '~/learning/standing-panel.tsx';
import { Button, LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card } from '~/ui/page.tsx';

type Page = Awaited<ReturnType<typeof coursePage>>;

/** The one thing to do on a course's page: begin, go on, or wait until it is written. */
export function Begin({ page, signedIn }: { page: Page; signedIn: boolean }) {
  const t = useTranslate();
  if (!page.ready)
    return <Notice title={t('learning.inPreparation')}>{<p>{t('learning.inPreparationText')}</p>}</Notice>;
  if (page.standing) {
    return (
      <Card>
        <StandingPanel standing={page.standing} />
        {page.ask?.kind !== 'due' && <AskLine course={page.slug} ask={page.ask} />}
      </Card>
    );
  }
  if (signedIn) {
    return (
      <Form method="post" action={`/courses/${page.slug}/enrol`}>
        <Button className="w-full text-lg sm:w-auto">{t('learning.start')}</Button>
      </Form>
    );
  }
  return (
    <div className="space-y-4">
      <LinkButton to={`/courses/${page.slug}/${page.firstLesson}`} className="w-full text-lg sm:w-auto">
        {t('learning.startReading')}
      </LinkButton>
      <AccountInvitation back={`/courses/${page.slug}`} />
    </div>
  );
}
