import { ageBand } from './age-band.ts';
import { NOT_STATED, type Traits } from './completion-fact.ts';

/** What is counted of somebody, as a database returns it. */
export interface TraitRow {
  course: string;
  country: string | null;
  region: string | null;
  sex: string | null;
  birthYear: number | bigint | null;
  sector: string | null;
  organisation: string | null;
}

/** `inYear`: the one whose age counts. */
export function traitsOf(row: TraitRow, inYear: number): Traits {
  return {
    course: row.course,
    country: row.country ?? NOT_STATED,
    region: row.region ?? NOT_STATED,
    sex: row.sex ?? NOT_STATED,
    ageBand: row.birthYear === null ? NOT_STATED : ageBand(Number(row.birthYear), inYear),
    sector: row.sector ?? NOT_STATED,
    organisation: row.organisation ?? NOT_STATED,
  };
}

/** A flag as SQLite or PostgreSQL returns it. */
export type Flag = boolean | number | bigint;
