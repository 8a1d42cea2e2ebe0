import { z } from 'zod';
import { WRITTEN_LOCALES } from '~/i18n/locales.ts';
import { COUNTRIES, type HelpLine, type Words } from './line.ts';

const text = z.string('a text').refine((found) => found.trim() !== '', 'a text that is not empty');
const day = z.iso.date('a day as YYYY-MM-DD').nullable();
const oneOf = <const Value extends string>(...values: Value[]) => z.enum(values, `one of ${values.join(', ')}`);

const words = z.strictObject(
  Object.fromEntries(WRITTEN_LOCALES.map((locale) => [locale, locale === 'en' ? text : text.optional()])),
  '{ "en": "…" } and other languages',
) as unknown as z.ZodType<Words>;

const SOURCE_DAY = 'a date as YYYY-MM-DD, YYYY-MM or YYYY';

const entry = z
  .strictObject(
    {
      country: oneOf(...COUNTRIES),
      number: z.string('a number').regex(/^\+?\d[\d -]*$/, 'digits, with spaces if needed'),
      kind: oneOf('emergency', 'talk'),
      name: words,
      hours: text.nullable(),
      languages: z.array(oneOf(...WRITTEN_LOCALES), 'a list of languages, or null').nullable(),
      cost: oneOf('free', 'paid').nullable(),
      text: z.strictObject({ how: text.nullable(), to: text.nullable() }, '{ "how": …, "to": … }, or null').nullable(),
      must_report: words.nullable(),
      note: words.nullable(),
      confidence: oneOf('high', 'medium'),
      source: z.strictObject(
        {
          name: words,
          date: z.string(SOURCE_DAY).refine(isPartialDay, SOURCE_DAY),
        },
        '{ "name": { "en": "…" }, "date": "…" }',
      ),
      verified_on: day,
      verified_by: text.nullable(),
    },
    'a line: country, number, kind, name, source and what else app/help/directory.json has for each',
  )
  .transform(({ must_report, verified_on, verified_by, ...line }): HelpLine => ({
    ...line,
    mustReport: must_report,
    verifiedOn: verified_on,
    verifiedBy: verified_by,
  }));

/** One line of app/help/directory.json. */
export function readLine(content: unknown): { line?: HelpLine; faults: { path: string; expected: string }[] } {
  const { success, data, error } = entry.safeParse(content);
  if (success) return { line: data, faults: [] };
  return {
    faults: error.issues.flatMap(({ path, message, ...issue }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...path, key].join('.'), expected: 'only what the other lines have' }))
        : [{ path: path.join('.'), expected: message }],
    ),
  };
}

/** The first day of the date of a source. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function isPartialDay(date: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) && z.iso.date().safeParse(firstDay(date)).success;
}
