import type { ReactNode } from 'react';
import { classNames } from '~/ui/class-names.ts';
import { Mark, type MarkKind } from './mark.tsx';

const EDGES: Record<MarkKind, string> = {
  right: 'border-good bg-good-tint',
  partly: 'border-warn bg-warn-tint',
  other: 'border-edge bg-sunken',
  better: 'border-brand bg-brand-tint',
  open: 'border-edge bg-sunken',
};

/** One thing answered, or one that would have been right: whose it is, what it says, and why. */
export function ReviewedPart({
  mark,
  label,
  why,
  children,
}: {
  mark: MarkKind;
  label: ReactNode;
  why?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classNames('space-y-1 rounded-lg border-l-4 px-4 py-3', EDGES[mark])}>
      <p className="flex items-start gap-2 text-soft">
        <Mark kind={mark} />
        <span>{label}</span>
      </p>
      {children && <div className="font-semibold">{children}</div>}
      {why && <p>{why}</p>}
    </div>
  );
}
