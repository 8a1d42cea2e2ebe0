const SHAPES = {
  valid: { colour: 'text-good', path: 'M14 25l7 7 14-15' },
  replaced: { colour: 'text-warn', path: 'M14 20h19l-5-5M34 28H15l5 5' },
  expired: { colour: 'text-warn', path: 'M24 13v11l7 5' },
  revoked: { colour: 'text-bad', path: 'M17 17l14 14M31 17L17 31' },
  invalid: { colour: 'text-bad', path: 'M24 14v13M24 33v1' },
  unknown: { colour: 'text-soft', path: 'M18 20a6 6 0 1 1 8.5 5.5c-1.7.8-2.5 1.8-2.5 3.5M24 34v1' },
};
export type MarkedState = keyof typeof SHAPES;

/** A sign beside the words that say the same. */
export function StateMark({ state }: { state: MarkedState }) {
  const { colour, path } = SHAPES[state];
  return (
    <svg viewBox="0 0 48 48" width="72" height="72" aria-hidden="true" className={colour}>
      <circle cx="24" cy="24" r="21" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d={path} fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
