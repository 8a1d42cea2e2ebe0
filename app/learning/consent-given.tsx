import { Form } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { SAFE_HOURS, type SafeHours } from './safe-hours.ts';

interface ConsentGivenProps {
  course: string;
  given: { way: string; hours: SafeHours | null };
  page: { hasEmail: boolean; days: string[] };
}

/** What was agreed to, and one press to take it back. */
export function ConsentGiven({ course, given, page }: ConsentGivenProps) {
  const t = useTranslate();
  const locale = useLocale();
  const days = page.days.map((day) => formatDay(new Date(day), locale)).join('; ');
  const hours = given.hours && SAFE_HOURS[given.hours];
  return (
    <Notice tone="good" role="status" title={t('followup.given')}>
      <p>{t('followup.givenDays', { days })}</p>
      {given.way === 'self' && <p>{t('followup.givenSelf')}</p>}
      {given.way === 'letter' && hours && <p>{t('followup.givenLetter', { from: hours[0], until: hours[1] })}</p>}
      {given.way === 'letter' && !page.hasEmail && <p>{t('followup.emailGone')}</p>}
      <Form method="post" action={`/courses/${course}/follow-up/stopped`}>
        <Button variant="secondary">{t('followup.withdraw')}</Button>
      </Form>
    </Notice>
  );
}
