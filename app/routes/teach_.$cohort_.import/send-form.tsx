import { Form } from '@remix-run/react';
import type { SentField } from '~/cohorts/import-form.ts';
import { MOST_ROWS } from '~/cohorts/import-limit.ts';
import type { TableFault } from '~/cohorts/import-fault.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field, TextArea } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

interface Props {
  /** Of the draft to be: the form sent twice makes one. */
  id: string;
  pasted: string;
  /** What was wrong with what was sent before. */
  sent?: { field: SentField; fault?: TableFault };
}

export function SendForm({ id, pasted, sent }: Props) {
  const t = useTranslate();
  const error = sent?.fault && t(sent.fault.words, sent.fault.values);
  const errors = { file: undefined, pasted: undefined, ...(sent && { [sent.field]: error }) };
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={errors} />
      <p>{t('importing.slipText')}</p>
      <input type="hidden" name="id" value={id} />
      <Field
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        label={t('importing.file')}
        hint={t('importing.fileHint', { most: MOST_ROWS })}
        error={errors.file && `${errors.file} ${t('importing.chooseAgain')}`}
      />
      <TextArea
        name="pasted"
        label={t('importing.pasted')}
        hint={t('importing.pastedHint')}
        error={errors.pasted}
        defaultValue={pasted}
        rows={8}
        wrap="off"
        spellCheck={false}
        className="font-mono"
      />
      <Button>{t('importing.submit')}</Button>
    </Form>
  );
}
