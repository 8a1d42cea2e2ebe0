import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { ErrorSummary, Notice } from '~/ui/notice.tsx';
import { Card } from '~/ui/page.tsx';
import type { FormErrors, FormValues } from './certificate-form.ts';
import { HolderFields, useProblems, type HolderValues } from './holder-fields.tsx';
import { ReasonField } from './reason-field.tsx';

export interface Correction {
  /** The one that the form is made from. */
  revision: number;
  holder: HolderValues;
  failed?: {
    errors: FormErrors;
    values: FormValues;
    /** Whether the certificate was changed after the form was opened. */
    stale: boolean;
  };
}

/** For the holder: folded away until something is wrong. */
export function CorrectForm(correction: Correction) {
  const t = useTranslate();
  return (
    <details open={correction.failed !== undefined} className="space-y-4">
      <summary className="inline-flex min-h-12 cursor-pointer items-center font-semibold text-brand underline underline-offset-4">
        {t('certificates.correctOpen')}
      </summary>
      <p className="max-w-prose">{t('certificates.correctText')}</p>
      <CorrectFields {...correction} />
    </details>
  );
}

export function CorrectFields({ revision, holder, failed }: Correction) {
  const t = useTranslate();
  const problems = useProblems(failed?.errors);
  return (
    <div className="space-y-4">
      <ErrorSummary title={t('common.fixTitle')} errors={problems} />
      {failed?.stale && <Notice tone="warn" role="alert" title={t('certificates.stale')} />}
      <Card>
        <Form method="post" className="space-y-6">
          <input type="hidden" name="revision" value={revision} />
          <HolderFields values={failed?.values ?? holder} errors={failed?.errors} />
          <ReasonField
            label={t('certificates.reason')}
            hint={t('certificates.reasonHint')}
            value={failed?.values.reason}
            errors={failed?.errors}
          />
          <Button>{t('certificates.correctSubmit')}</Button>
        </Form>
      </Card>
    </div>
  );
}
