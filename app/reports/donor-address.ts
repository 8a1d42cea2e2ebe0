import type { Quarter } from './quarter.ts';

/** Where the page of a quarter is; `ending` of the printed one. */
export function donorAddress(
  startsOn: Quarter,
  ending: '' | '.pdf',
  asked: { view?: string; lang?: string } = {},
): string {
  const query = new URLSearchParams(asked);
  return `/reports/quarters/${startsOn}/donor${ending}${query.size > 0 ? `?${query}` : ''}`;
}
