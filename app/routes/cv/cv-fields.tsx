import { useTranslate } from '~/i18n/translate.tsx';
import { CV_FIELDS } from '~/practice/cv.ts';
import { Field, TextArea } from '~/ui/field.tsx';

type Known =
  | 'name'
  | 'town'
  | 'phone'
  | 'email'
  | 'profile'
  | 'skills'
  | 'what'
  | 'where'
  | 'when'
  | 'tasks'
  | 'education'
  | 'languages'
  | 'other';

export interface CvState {
  /** As typed. */
  values: Record<string, string>;
  errors: Record<string, string>;
}

/** Fields with an example beside each; `prefix` tells one work from another. Nothing is remembered by the browser. */
export function CvFields({ fields, prefix = '', values, errors }: CvState & { fields: Known[]; prefix?: string }) {
  const t = useTranslate();
  return (
    <div className="space-y-5">
      {fields.map((field) => {
        const name = `${prefix}${field}`;
        const lines = CV_FIELDS[name]?.lines ?? 1;
        const common = {
          name,
          label: t(`cv.${field}`),
          hint: t(`cv.${field}Example`),
          error: errors[name],
          defaultValue: values[name],
          autoComplete: 'off',
        };
        if (lines > 1) return <TextArea key={name} rows={Math.min(lines, 5)} {...common} />;
        return (
          <Field
            key={name}
            type={field === 'phone' ? 'tel' : 'text'}
            inputMode={field === 'email' ? 'email' : undefined}
            required={field === 'name'}
            {...common}
          />
        );
      })}
    </div>
  );
}
