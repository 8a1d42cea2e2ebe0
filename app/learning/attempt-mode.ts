/** How a test was taken that a trainer typed in: written on paper, or answered aloud. All others are taken on a screen. */
export const TYPED_MODES = ['paper', 'oral'] as const;
export type TypedMode = (typeof TYPED_MODES)[number];
export type AttemptMode = 'screen' | TypedMode;

export function isTypedIn(mode: string | null): boolean {
  return TYPED_MODES.some((typed) => typed === mode);
}

/** What a form or an address says; written on paper where it says nothing that is known. */
export function readTypedMode(said: unknown): TypedMode {
  return TYPED_MODES.find((typed) => typed === said) ?? 'paper';
}
