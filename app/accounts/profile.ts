import { z } from 'zod';
import { Sector, Sex, type Person } from '~/db/model.ts';
import { plainText } from './plain-text.ts';

/** ISO 3166-1, and `other`. */
export const COUNTRIES = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'other'] as const;
export const SECTORS = Object.values(Sector);
export const SEXES = Object.values(Sex);

export type Profile = Pick<Person, 'country' | 'region' | 'sector' | 'organisation' | 'sex' | 'birthYear' | 'email'>;
export type ProfileField = keyof Profile;
export type ProfileProblem = 'choiceUnknown' | 'textLong' | 'birthYearWrong';

const LONGEST = 120;
const OLDEST = 110;
const YOUNGEST = 5;

/** Reads the form: what is empty is "prefer not to say", and is kept as nothing. Fields that it does not ask for are dropped. */
export function readProfile(
  form: Record<string, unknown>,
  thisYear: number,
): { profile: Omit<Profile, 'email'> } | { errors: Partial<Record<ProfileField, ProfileProblem>> } {
  const result = schemaFor(thisYear).safeParse(form);
  if (result.success) return { profile: result.data };
  const problems = result.error.issues.map((issue) => [issue.path[0], issue.message]);
  return { errors: Object.fromEntries(problems) as Partial<Record<ProfileField, ProfileProblem>> };
}

const schemas = new Map<number, ReturnType<typeof makeSchema>>();

/** Each is kept: making one takes longer than reading a hundred forms with it. */
function schemaFor(thisYear: number) {
  const schema = schemas.get(thisYear) ?? makeSchema(thisYear);
  schemas.set(thisYear, schema);
  return schema;
}

function makeSchema(thisYear: number) {
  return z.object({
    country: choice(COUNTRIES),
    region: line,
    sector: choice(SECTORS),
    organisation: line,
    sex: choice(SEXES),
    birthYear: year(thisYear),
  });
}

const line = z
  .string('textLong')
  .transform((typed) => plainText(typed) || null)
  .refine((text) => (text?.length ?? 0) <= LONGEST, 'textLong');

function choice<T extends string>(allowed: readonly T[]) {
  return z
    .string('choiceUnknown')
    .refine((typed) => typed === '' || allowed.includes(typed as T), 'choiceUnknown')
    .transform((typed) => (typed === '' ? null : (typed as T)));
}

function year(thisYear: number) {
  return z
    .string('birthYearWrong')
    .transform((typed) => typed.trim())
    .refine((typed) => typed === '' || (/^\d{4}$/.test(typed) && isAge(thisYear - Number(typed))), 'birthYearWrong')
    .transform((typed) => (typed === '' ? null : Number(typed)));
}

function isAge(years: number): boolean {
  return years >= YOUNGEST && years <= OLDEST;
}
