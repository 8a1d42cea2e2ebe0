import { z } from 'zod';
import { WRITTEN_LOCALES, type Locale } from '~/i18n/locales.ts';
import { sentence } from './course-schema.ts';

const DAY = 'the day somebody read it, as YYYY-MM-DD, or unchecked';

/** courses/sources.yml */
export const sourcesSchema = z.record(
  z.string(),
  z.strictObject(
    {
      title: sentence,
      by: sentence,
      year: z.number('a year').int('a year').min(1900, 'a year').max(2100, 'a year').optional(),
      url: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }).optional(),
      checked: z.string(DAY).refine((day) => day === 'unchecked' || isDay(day), DAY),
    },
    'title, by, year, url, checked',
  ),
  'sources by their ids',
);
export type SourcesFile = z.output<typeof sourcesSchema>;

function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

/** courses/glossary.yml */
export const glossarySchema = z.record(
  z.string(),
  z.partialRecord(
    z.enum(WRITTEN_LOCALES),
    z.strictObject({ term: sentence, meaning: sentence.optional() }, 'a term, with its meaning where lessons use it'),
    `languages from ${WRITTEN_LOCALES.join(', ')}`,
  ),
  'terms by their ids',
);
/** With the languages nobody writes, too. */
export type GlossaryFile = Record<string, Partial<Record<Locale, { term: string; meaning?: string | undefined }>>>;
