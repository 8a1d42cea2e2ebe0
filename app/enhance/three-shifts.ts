/** What happened at the keyboard; `other` is anything else that a hand can do, such as a click. */
export interface Stroke {
  type: 'down' | 'up' | 'other';
  key: string;
  /** Whether Ctrl, Alt, AltGr or the system key was held with it. */
  modified: boolean;
  /** Held down, a key repeats itself. */
  repeat: boolean;
  /** Milliseconds. */
  at: number;
}

/** Shift pressed and released alone so far: when each press began. */
export interface Taps {
  began: number[];
  /** Since when Shift has been down, alone. */
  down: number | null;
}

export const NO_TAPS: Taps = { began: [], down: null };
export const WITHIN_MS = 5_000;
const ENOUGH = 3;

/**
 * A press counts when it is released and nothing came between: Alt+Shift and Ctrl+Shift change the keyboard's
 * language, and whichever of the two keys goes down or up first, the other one spoils the press.
 */
export function afterStroke({ began, down }: Taps, { type, key, modified, repeat, at }: Stroke): Taps {
  if (type === 'other' || key !== 'Shift' || modified) return NO_TAPS;
  if (type === 'down') {
    if (repeat) return { began, down };
    // The other Shift is down already.
    return down === null ? { began, down: at } : NO_TAPS;
  }
  if (down === null) return NO_TAPS;
  return { began: [...began, down].filter((start) => at - start <= WITHIN_MS), down: null };
}

export function isEnough({ began }: Taps): boolean {
  return began.length >= ENOUGH;
}
