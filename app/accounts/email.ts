import { z } from 'zod';

const address = z.email().max(254);

/** An address for letters, or null for none; `undefined` when it is not one. Line breaks never pass. */
export function readEmail(typed: string): string | null | undefined {
  if (/[\r\n]/.test(typed)) return undefined;
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  return address.safeParse(trimmed).success ? trimmed : undefined;
}
