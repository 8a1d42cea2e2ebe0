export type PinProblem = 'pinMissing' | 'pinDigits' | 'pinTrivial' | 'pinYear' | 'pinDiffers';

const DIGITS = /^\d{4,6}$/;
const YEAR = /^(19|20)\d\d$/;
const TWICE = /^(\d{3})\1$/;
const RUNS = ['01234567890', '09876543210'];

/** A PIN as it is meant: without the spaces and full-width digits that a keyboard may give. */
export function foldPin(typed: string): string {
  return typed
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '');
}

/** Why this cannot be somebody's PIN, or null. A year of birth is known to people one may be hiding from. */
export function pinProblem(typed: string, again: string): PinProblem | null {
  const pin = foldPin(typed);
  if (pin === '') return 'pinMissing';
  if (!DIGITS.test(pin)) return 'pinDigits';
  if (YEAR.test(pin)) return 'pinYear';
  if (isTrivial(pin)) return 'pinTrivial';
  return foldPin(again) === pin ? null : 'pinDiffers';
}

/** 1234, 4321, 0000, 1212, 1122, 123123: what is tried first. */
function isTrivial(pin: string): boolean {
  if (TWICE.test(pin) || RUNS.some((run) => run.includes(pin))) return true;
  return new Set(pin).size < 3;
}
