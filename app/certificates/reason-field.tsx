import { TextArea } from '~/ui/field.tsx';
import type { FormErrors } from './certificate-form.ts';
import { useProblem } from './holder-fields.tsx';

export function ReasonField({
  label,
  hint,
  value,
  errors,
}: {
  label: string;
  hint: string;
  value?: string;
  errors?: FormErrors;
}) {
  const say = useProblem();
  return (
    <TextArea
      name="reason"
      label={label}
      hint={hint}
      error={say(errors?.reason)}
      defaultValue={value}
      rows={3}
      maxLength={400}
      required
    />
  );
}
