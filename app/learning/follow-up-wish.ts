import { SAFE_HOURS, type SafeHours } from './safe-hours.ts';

/** How a person is asked: by a letter, or when they come to their page themselves. */
export type Way = 'letter' | 'self';

export interface Wish {
  way: Way;
  /** Of letters only. */
  fromHour: number | null;
  untilHour: number | null;
}

export type WishField = 'way' | 'hours';

/** What the form says; a letter can be wished for only by somebody with an address, and with hours that are safe. */
export function readWish(form: FormData, { hasEmail }: { hasEmail: boolean }): { wish: Wish } | { open: WishField } {
  const way = form.get('way');
  if (way === 'self') return { wish: { way, fromHour: null, untilHour: null } };
  if (way !== 'letter' || !hasEmail) return { open: 'way' };
  const name = (Object.keys(SAFE_HOURS) as SafeHours[]).find((hours) => hours === form.get('hours'));
  if (!name) return { open: 'hours' };
  const [fromHour, untilHour] = SAFE_HOURS[name];
  return { wish: { way, fromHour, untilHour } };
}
