import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { REASON_LENGTH } from '~/learning/voided-question-reason.ts';
import { Button } from '~/ui/button.tsx';
import { TextArea } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

/** Asks what is wrong with a question; `id` makes sure that a form sent twice is kept once. */
export function ProposalForm({ id, reason, error }: { id: string; reason?: string; error?: string }) {
  const t = useTranslate();
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={{ reason: error }} />
      <input type="hidden" name="id" value={id} />
      <TextArea
        name="reason"
        label={t('voiding.reason')}
        hint={t('voiding.reasonHint')}
        error={error}
        defaultValue={reason}
        rows={4}
        maxLength={REASON_LENGTH.most}
        required
      />
      <Button>{t('voiding.proposeSubmit')}</Button>
    </Form>
  );
}
