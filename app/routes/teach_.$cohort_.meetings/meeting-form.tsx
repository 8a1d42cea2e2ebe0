import { Form } from '@remix-run/react';
import type { MeetingErrors, MeetingField } from '~/cohorts/meeting-form.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';

interface Props {
  /** Of the meeting to be: the form sent twice adds one. */
  id: string;
  typed?: Record<MeetingField, string>;
  errors: MeetingErrors;
}

export function MeetingForm({ id, typed, errors }: Props) {
  const t = useTranslate();
  const error = (field: MeetingField) => {
    const key = errors[field];
    return key && t(key);
  };
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ title: error('title'), heldOn: error('heldOn'), minutes: error('minutes') }}
      />
      <input type="hidden" name="id" value={id} />
      <Field
        name="title"
        label={t('meetings.name')}
        hint={t('meetings.nameHint')}
        error={error('title')}
        defaultValue={typed?.title}
        maxLength={80}
        required
      />
      <Field
        name="heldOn"
        type="date"
        label={t('meetings.heldOn')}
        error={error('heldOn')}
        defaultValue={typed?.heldOn}
        required
      />
      <Field
        name="minutes"
        inputMode="numeric"
        label={t('meetings.minutes')}
        error={error('minutes')}
        defaultValue={typed?.minutes}
        required
      />
      <Button>{t('meetings.add')}</Button>
    </Form>
  );
}
