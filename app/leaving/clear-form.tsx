import { Form } from '@remix-run/react';
import type { Locale } from '~/i18n/locales.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Section } from '~/ui/page.tsx';

/** The answer comes in `locale`, since what remembers it is cleared. */
export function ClearForm({ locale }: { locale: Locale }) {
  const t = useTranslate();
  return (
    <Section title={t('safety.clearTitle')} id="clear">
      <p>{t('safety.clearText')}</p>
      <Form method="post" action={`/safety/clear?lang=${locale}`} data-forget="">
        <Button variant="danger">{t('safety.clearSubmit')}</Button>
      </Form>
    </Section>
  );
}
