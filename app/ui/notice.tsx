import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const TONES = {
  plain: 'border-edge bg-sunken',
  brand: 'border-brand bg-brand-tint',
  good: 'border-good bg-good-tint',
  warn: 'border-warn bg-warn-tint',
  bad: 'border-bad bg-bad-tint',
};

export function Notice({
  tone = 'plain',
  title,
  role,
  children,
}: {
  tone?: keyof typeof TONES;
  title?: ReactNode;
  role?: 'status' | 'alert';
  children?: ReactNode;
}) {
  return (
    <div role={role} className={classNames('space-y-2 rounded-lg border-l-4 px-5 py-4', TONES[tone])}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}

/** Above a form that came back: each error as a link to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: Record<string, string | undefined> }) {
  const found = Object.entries(errors).filter(([, message]) => message);
  if (found.length === 0) return null;
  return (
    <Notice tone="bad" role="alert" title={title}>
      <ul className="list-disc pl-5">
        {found.map(([field, message]) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
