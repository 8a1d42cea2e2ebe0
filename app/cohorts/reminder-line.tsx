import { Form } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';

/** A course's last day, on the learner’s own page. `dueOn` is `YYYY-MM-DD`. */
export function ReminderLine({ dueOn }: { dueOn: string | undefined }) {
  const t = useTranslate();
  const locale = useLocale();
  if (!dueOn) return null;
  return (
    <Form
      method="post"
      action="/account/reminders"
      className="flex flex-wrap items-center gap-x-4 border-t border-line pt-3 text-soft"
    >
      <p>{t('reminders.lastDay', { day: formatDay(new Date(dueOn), locale) })}</p>
      <input type="hidden" name="reminders" value="off" />
      <input type="hidden" name="redirectTo" value="/learn?saved=reminders" />
      <Button variant="quiet" className="-ml-5">
        {t('reminders.dontRemind')}
      </Button>
    </Form>
  );
}
