import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field, Select } from '~/ui/field.tsx';
import { ErrorSummary } from '~/ui/notice.tsx';
import type { MeetingErrors, MeetingField } from './meeting-form.ts';

interface Props {
  /** Of a meeting to be: the form sent twice adds one. */
  id?: string;
  /** Of the cohort; with one there is nothing to choose. */
  courses: { slug: string; title: string }[];
  typed?: Record<MeetingField, string>;
  errors: MeetingErrors;
  submit: string;
}

export function MeetingForm({ id, courses, typed, errors, submit }: Props) {
  const t = useTranslate();
  const error = (field: MeetingField) => {
    const key = errors[field];
    return key && t(key);
  };
  const all = { value: '', label: t('meetings.allCourses') };
  return (
    <Form method="post" className="space-y-6">
      <ErrorSummary
        title={t('common.fixTitle')}
        errors={{ title: error('title'), heldOn: error('heldOn'), minutes: error('minutes') }}
      />
      {id && <input type="hidden" name="id" value={id} />}
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
      {courses.length > 1 && (
        <Select
          name="course"
          label={t('meetings.course')}
          options={[all, ...courses.map(({ slug, title }) => ({ value: slug, label: title }))]}
          defaultValue={typed?.course ?? ''}
        />
      )}
      <Button>{submit}</Button>
    </Form>
  );
}
