/** As many ways to fill a bar as can be told apart without colour. */
export const PATTERNS = [
  { of: 'plain', lines: '' },
  { of: 'slanted', lines: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6' },
  { of: 'dotted', lines: 'M2 2 h2 v2 h-2 z M6 6 h2 v2 h-2 z' },
  { of: 'level', lines: 'M0 2 H8 M0 6 H8' },
  { of: 'crossed', lines: 'M0 0 L8 8 M8 0 L0 8' },
  { of: 'upright', lines: 'M2 0 V8 M6 0 V8' },
];

/** `id` keeps the patterns of several drawings on a page apart. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      {PATTERNS.map(({ of, lines }, index) => (
        <pattern key={of} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={lines ? 'fill-surface' : 'fill-brand'} />
          {lines && <path d={lines} className="stroke-brand" strokeWidth="1.6" fill="none" />}
        </pattern>
      ))}
    </defs>
  );
}
