import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';

/** Turns a person's own reminders on or off. */
export function ReminderForm({ wanted }: { wanted: boolean }) {
  const t = useTranslate();
  return (
    <Form method="post" action="/account/reminders">
      <input type="hidden" name="reminders" value={wanted ? 'off' : 'on'} />
      <Button variant="secondary">{t(wanted ? 'reminders.stop' : 'reminders.start')}</Button>
    </Form>
  );
}
