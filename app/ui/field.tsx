import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';

interface Around {
  name: string;
  label: ReactNode;
  /** Why it is asked, or how to write it; shown between label and field. */
  hint?: ReactNode;
  /** What was wrong and what was expected; shown beside the field. */
  error?: string;
}

const CONTROL = 'block w-full rounded-lg border-2 bg-surface px-3 py-2.5 text-ink';

export function Field({
  name,
  label,
  hint,
  error,
  className,
  ...rest
}: Around & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled {...{ name, label, hint, error }}>
      <input
        id={name}
        name={name}
        className={control(error, className)}
        {...describedBy(name, hint, error)}
        {...rest}
      />
    </Labelled>
  );
}

export function TextArea({
  name,
  label,
  hint,
  error,
  className,
  ...rest
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled {...{ name, label, hint, error }}>
      <textarea
        id={name}
        name={name}
        className={control(error, className)}
        {...describedBy(name, hint, error)}
        {...rest}
      />
    </Labelled>
  );
}

export function Select({
  name,
  label,
  hint,
  error,
  options,
  className,
  ...rest
}: Around & SelectHTMLAttributes<HTMLSelectElement> & { options: { value: string; label: string }[] }) {
  return (
    <Labelled {...{ name, label, hint, error }}>
      <select id={name} name={name} className={control(error, className)} {...describedBy(name, hint, error)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ name, label, hint, error, children }: Around & { children: ReactNode }) {
  return (
    <div className={classNames('space-y-1.5', error && 'border-l-4 border-bad pl-4')}>
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="font-semibold text-bad">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function control(error: string | undefined, className: string | undefined): string {
  return classNames(CONTROL, error ? 'border-bad' : 'border-edge', className);
}

function describedBy(name: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}
