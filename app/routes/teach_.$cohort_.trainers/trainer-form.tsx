import { Form } from '@remix-run/react';
import type { TrainerErrors, TrainerForm as Typed } from '~/cohorts/trainer-form.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

export function TrainerForm({ typed, errors }: { typed?: Typed; errors: TrainerErrors }) {
  const t = useTranslate();
  const error = (field: keyof Typed) => {
    const key = errors[field];
    return key && t(key);
  };
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary title={t('common.fixTitle')} errors={{ username: error('username'), until: error('until') }} />
      <Field
        name="username"
        label={t('morning.trainerUsername')}
        error={error('username')}
        defaultValue={typed?.username}
        autoComplete="off"
        autoCapitalize="none"
        required
      />
      <Field
        name="until"
        type="date"
        label={t('morning.trainerUntilLabel')}
        hint={t('morning.trainerUntilHint')}
        error={error('until')}
        defaultValue={typed?.until}
      />
      <Button>{t('morning.trainerSubmit')}</Button>
    </Form>
  );
}
