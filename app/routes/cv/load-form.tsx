import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { Section } from '~/ui/page.tsx';

export function LoadForm({ error }: { error: string | undefined }) {
  const t = useTranslate();
  return (
    <Section title={t('cv.load')}>
      <form method="post" action="/cv" encType="multipart/form-data" className="space-y-4">
        <Field name="file" type="file" accept=".json,application/json" label={t('cv.file')} error={error} required />
        <Button variant="secondary">{t('cv.open')}</Button>
      </form>
    </Section>
  );
}
