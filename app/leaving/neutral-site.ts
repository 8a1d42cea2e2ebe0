import sites from './neutral-sites.json';

/** A page of ours that says nothing of us. */
export const NOTES = '/notes';
const WORLD = 'world';
const OWN = 'own';

interface NeutralSite {
  /** What a person chooses: a country, the world, or our own page. */
  id: string;
  /** Null: our own page. */
  url: string | null;
}

export const NEUTRAL_SITES: NeutralSite[] = [
  { id: WORLD, url: sites.world.url },
  ...Object.entries(sites.countries).map(([id, { url }]) => ({ id, url })),
  { id: OWN, url: null },
];

/** The site that was chosen, or the one for everybody. */
export function neutralSite(chosen: string | undefined): NeutralSite {
  const found = NEUTRAL_SITES.find(({ id }) => id === chosen) ?? NEUTRAL_SITES[0];
  return found ?? { id: OWN, url: null };
}

export function addressOf({ url }: NeutralSite): string {
  return url ?? NOTES;
}

/** As a person would type it. */
export function hostOf({ url }: NeutralSite): string | null {
  return url && new URL(url).hostname.replace(/^www\./, '');
}

export function isCountry(id: string): boolean {
  return Object.hasOwn(sites.countries, id);
}
