import { Form } from '@remix-run/react';
import { LOCALE_NAMES, type Locale } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Select } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import { Card, Section } from '~/ui/page.tsx';
import type { FormErrors, FormValues } from './certificate-form.ts';
import { HolderFields, useProblem, useProblems, type HolderValues } from './holder-fields.tsx';

export interface ToConfirm {
  enrolmentId: string;
  clientId: string;
  courseTitle: string;
  languages: Locale[];
  holder: HolderValues;
}

/** Asks how the name should stand on a certificate that has been earned. */
export function ConfirmName({
  toConfirm,
  failed,
}: {
  toConfirm: ToConfirm;
  failed?: { errors: FormErrors; values: FormValues };
}) {
  const t = useTranslate();
  const problems = useProblems(failed?.errors);
  const { enrolmentId, clientId, courseTitle, languages, holder } = toConfirm;
  return (
    <Section title={t('certificates.confirmTitle')}>
      <p className="max-w-prose">{t('certificates.confirmLead', { course: courseTitle })}</p>
      <ErrorSummary title={t('common.fixTitle')} errors={problems} />
      <Card>
        <Form method="post" action="/certificates" className="space-y-6">
          <input type="hidden" name="enrolmentId" value={enrolmentId} />
          <input type="hidden" name="clientId" value={clientId} />
          <HolderFields values={failed?.values ?? holder} errors={failed?.errors} />
          <Languages offered={languages} failed={failed} />
          <p className="text-soft">{t('certificates.whoSees')}</p>
          <Button>{t('certificates.issueSubmit')}</Button>
        </Form>
      </Card>
    </Section>
  );
}

function Languages({ offered, failed }: { offered: Locale[]; failed?: { errors: FormErrors; values: FormValues } }) {
  const t = useTranslate();
  const say = useProblem();
  const current = useLocale();
  const options = offered.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }));
  return (
    <>
      <Select
        name="locale"
        label={t('certificates.locale')}
        error={say(failed?.errors.locale)}
        options={options}
        defaultValue={failed?.values.locale ?? (offered.includes(current) ? current : offered[0])}
      />
      {offered.length > 1 && (
        <Select
          name="secondLocale"
          label={t('certificates.secondLocale')}
          hint={t('certificates.secondLocaleHint')}
          error={say(failed?.errors.secondLocale)}
          options={[{ value: '', label: t('certificates.noSecond') }, ...options]}
          defaultValue={failed?.values.secondLocale ?? ''}
        />
      )}
    </>
  );
}
