import { plainText } from './plain-text.ts';
import { COUNTRIES } from './profile.ts';

/** One country, one organisation, or one organisation in one country; never neither. */
export interface ScopePart {
  /** As in `COUNTRIES`. */
  country: string | null;
  /** Exactly as people write it in their profile. */
  organisation: string | null;
}

/** What somebody may see figures of: all of the programme, or what any of the parts holds. No part: nothing. */
export type Scope = 'whole' | ScopePart[];

export type ScopeProblem = 'choose' | 'empty' | 'unknownCountry' | 'long';
export type ScopeForm = Record<'reach' | 'country' | 'organisation', string>;

const LONGEST = 120;

/** What the form says. All of the programme has to be said, so that fields left empty grant nothing. */
export function readScope({
  reach,
  country,
  organisation,
}: ScopeForm): { scope: 'whole' | ScopePart } | { problem: ScopeProblem } {
  if (reach === 'whole') return { scope: 'whole' };
  if (reach !== 'part') return { problem: 'choose' };
  const part = { country: COUNTRIES.find((known) => known === country) ?? null, organisation: plainText(organisation) };
  if (country !== '' && part.country === null) return { problem: 'unknownCountry' };
  if (part.organisation.length > LONGEST) return { problem: 'long' };
  if (part.country === null && part.organisation === '') return { problem: 'empty' };
  return { scope: { ...part, organisation: part.organisation || null } };
}
