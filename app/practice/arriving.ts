import type { Offer, TaskOf } from './task.ts';

/** What arrives when the fee is taken from what is sent, in the other money, to two places. */
export function arrivingOf(amount: number, { fee, rate }: Offer): number {
  return Math.round((amount - fee) * rate * 100) / 100;
}

/** The offer of which most arrives. */
export function bestOffer({ amount, offers }: TaskOf<'compare'>): string {
  const sorted = Object.entries(offers).sort(([, a], [, b]) => arrivingOf(amount, b) - arrivingOf(amount, a));
  return sorted[0]?.[0] ?? '';
}
