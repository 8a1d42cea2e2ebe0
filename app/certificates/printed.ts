import { z } from 'zod';
import { LOCALES, type Locale } from '~/i18n/locales.ts';

const locale = z.enum(LOCALES);

/** Everything a certificate says, as it is kept and signed. */
export const printedSchema = z.strictObject({
  version: z.literal(1),
  /** Public, without hyphens. */
  code: z.string(),
  number: z.string(),
  revision: z.number().int().positive(),
  name: z.string(),
  latinName: z.string().nullable(),
  rank: z.string().nullable(),
  place: z.string().nullable(),
  course: z.string(),
  /** One or two languages, the main one first, each with the course's title in it. */
  languages: z
    .array(z.strictObject({ locale, title: z.string() }))
    .min(1)
    .max(2),
  hours: z.strictObject({ count: z.number(), unit: z.enum(['academic', 'astronomical']) }),
  /** Per cent. */
  score: z.number(),
  passMark: z.number(),
  /** `YYYY-MM-DD`. */
  issuedOn: z.iso.date(),
  /** Its last day, or null: for good. */
  validUntil: z.iso.date().nullable(),
  issuer: z.string(),
});
export type Printed = z.infer<typeof printedSchema>;

/** What the holder says of themselves; all of it may be corrected later. */
export type Holder = Pick<Printed, 'name' | 'latinName' | 'rank' | 'place'>;

export function readPrinted(stored: unknown): Printed | undefined {
  const result = printedSchema.safeParse(stored);
  return result.success ? result.data : undefined;
}

export function holderOf({ name, latinName, rank, place }: Printed): Holder {
  return { name, latinName, rank, place };
}

export function mainLocale({ languages }: Printed): Locale {
  return languages[0]?.locale ?? 'en';
}

export function titleIn({ languages }: Printed, wanted: Locale): string {
  return (languages.find((language) => language.locale === wanted) ?? languages[0])?.title ?? '';
}
