import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import { Field, Select } from '~/ui/field.tsx';

export interface DueFormProps {
  action: string;
  /** Made by the page, so that a day sent twice is kept once. */
  id: string;
  courses: { slug: string; title: string }[];
  course?: string;
  dueOn?: string;
  error?: string;
}

/** Moves one learner's last day. */
export function DueForm({ action, id, courses, course, dueOn, error }: DueFormProps) {
  const t = useTranslate();
  return (
    <Form method="post" action={action} className="space-y-4">
      <input type="hidden" name="id" value={id} />
      {courses.length === 1 ? (
        <input type="hidden" name="course" value={courses[0]?.slug} />
      ) : (
        <Select
          name="course"
          label={t('learner.dueCourse')}
          options={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          defaultValue={course}
        />
      )}
      <Field
        name="dueOn"
        type="date"
        label={t('learner.dueOn')}
        hint={t('learner.dueHint')}
        error={error}
        defaultValue={dueOn}
        required
      />
      <Button variant="secondary">{t('learner.dueSave')}</Button>
    </Form>
  );
}
