import type { ReactNode } from 'react';

/** One radio or checkbox with a target big enough for a thumb. */
export function Choice({
  type,
  name,
  value,
  label,
  checked,
  required,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: ReactNode;
  checked?: boolean;
  required?: boolean;
}) {
  return (
    <label className="flex cursor-pointer items-start gap-3 rounded-lg border border-line bg-surface px-4 py-3 hover:border-brand has-checked:border-brand has-checked:bg-brand-tint">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={checked}
        required={required}
        className="mt-1 size-5 shrink-0 accent-brand"
      />
      <span>{label}</span>
    </label>
  );
}

export function ChoiceGroup({
  id,
  legend,
  hint,
  error,
  children,
}: {
  /** Where a summary of errors leads. */
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} tabIndex={id ? -1 : undefined} className={error ? 'border-l-4 border-bad pl-4' : undefined}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      {hint && <p className="mb-2 text-soft">{hint}</p>}
      {error && <p className="mb-2 font-semibold text-bad">{error}</p>}
      <div className="space-y-2">{children}</div>
    </fieldset>
  );
}
