import { Link } from '@remix-run/react';

export interface ChoiceLink {
  words: string;
  to: string;
  current: boolean;
}

/** One of several, as links; the chosen one is marked. */
export function ChoiceLinks({ label, links }: { label: string; links: ChoiceLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-2 print:hidden">
      <span className="min-w-28 text-soft">{label}</span>
      {links.map(({ words, to, current }) => (
        <Link
          key={to}
          to={to}
          aria-current={current ? 'true' : undefined}
          className="inline-flex min-h-12 items-center rounded-lg px-3 aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
