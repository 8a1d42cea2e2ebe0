export type MarkKind = 'right' | 'partly' | 'other' | 'better' | 'open';

const SHAPES: Record<MarkKind, string> = {
  right: 'M5 10.5l3.5 3.5L15 7',
  partly: 'M5 10h10',
  other: 'M6 6l8 8M14 6l-8 8',
  better: 'M5 10h9M10.5 6l4 4-4 4',
  open: 'M10 5.5v5l3 2',
};

const COLOURS: Record<MarkKind, string> = {
  right: 'text-good',
  partly: 'text-warn',
  other: 'text-bad',
  better: 'text-brand',
  open: 'text-soft',
};

/** A drawing beside the words that say the same. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" className={`mt-1 shrink-0 ${COLOURS[kind]}`} aria-hidden="true">
      <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={SHAPES[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
