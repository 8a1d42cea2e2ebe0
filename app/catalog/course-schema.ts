import { z } from 'zod';
import { WRITTEN_LOCALES, type Locale } from '~/i18n/locales.ts';
import { isSlug, SLUG_RULE } from './slug.ts';

export const slug = z.string(SLUG_RULE).refine(isSlug, SLUG_RULE);
export const sentence = z.string('a text').refine((text) => text.trim() !== '', 'a text that is not empty');
export const words = z.record(z.string(), sentence, 'a text for each id');
const whole = (least: number, most: number) => {
  const rule = `a whole number from ${least} to ${most}`;
  return z.number(rule).int(rule).min(least, rule).max(most, rule);
};
const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  z.enum(values, `one of ${values.join(', ')}`);

interface LessonEntry {
  slug: string;
  was: string[];
  /** The lessons of which one is enough, this one among them; empty where it stands for itself. */
  either: string[];
}

const lesson = z.union(
  [
    slug.transform((name): LessonEntry[] => [{ slug: name, was: [], either: [] }]),
    z
      .strictObject({ slug, was: z.array(slug, 'a list of old slugs') })
      .transform((entry): LessonEntry[] => [{ ...entry, either: [] }]),
    z
      .strictObject({ either: z.array(slug, 'a list of slugs').min(2, 'at least two slugs') })
      .transform(({ either }): LessonEntry[] => either.map((name) => ({ slug: name, was: [], either }))),
  ],
  `a slug (${SLUG_RULE}), { slug: new-name, was: [old-name] }, or { either: [one, other] }`,
);

const module = z.strictObject(
  {
    id: slug,
    objectives: z.array(slug, 'a list of objective ids').min(1, 'at least one objective'),
    lessons: z.array(lesson, 'a list of lesson slugs').transform((entries) => entries.flat()),
  },
  'a module with id, objectives and lessons',
);

/** courses/<course>/course.yml */
export const courseSchema = z.strictObject(
  {
    state: oneOf('ready', 'in-preparation'),
    code: z.string('two to six capital letters').regex(/^[A-Z]{2,6}$/, 'two to six capital letters'),
    audience: oneOf('adults', 'youth', 'returnees'),
    languages: z
      .array(oneOf(...WRITTEN_LOCALES), `a list of languages, from ${WRITTEN_LOCALES.join(', ')}`)
      .min(1, 'at least one language'),
    hours: z.strictObject(
      {
        count: z.number('a number of hours').positive('a number of hours above 0').max(500, 'at most 500 hours'),
        unit: oneOf('academic', 'astronomical'),
      },
      '{ count: 8, unit: academic }',
    ),
    final: z.strictObject(
      { draw: whole(1, 100), pass: whole(1, 100), tries: whole(1, 20), wait_hours: whole(0, 720) },
      '{ draw: 21, pass: 80, tries: 3, wait_hours: 12 }',
    ),
    valid_years: whole(1, 20).nullable().default(null),
    attendance: whole(1, 100).nullable().default(null),
    outcomes: oneOf('work').nullable().default(null),
    modules: z.array(module, 'a list of modules').min(1, 'at least one module'),
  },
  'the keys of a course: state, code, audience, languages, hours, final, modules, and if needed valid_years, attendance, outcomes',
);
/** With the languages nobody writes, too. */
export type CourseFile = Omit<z.output<typeof courseSchema>, 'languages'> & { languages: Locale[] };

/** courses/<course>/<locale>/course.yml */
export const courseTextSchema = z.strictObject(
  { title: sentence, summary: sentence, audience: sentence, modules: words, objectives: words },
  'title, summary, audience, modules, objectives',
);
export type CourseTextFile = z.output<typeof courseTextSchema>;

const OF = 'the eight signs that npm run courses:status -- --stamp writes';

/** What stands between the two lines of --- that begin a lesson. */
export const lessonHeadSchema = z.strictObject(
  {
    title: sentence,
    minutes: whole(1, 90),
    objectives: z.array(slug, 'a list of objective ids').min(1, 'at least one objective'),
    sources: z.array(z.string('a source id'), 'a list of source ids').min(1, 'at least one source'),
    translation: oneOf('original', 'draft', 'reviewed'),
    of: z
      .string(OF)
      .regex(/^[0-9a-f]{8}$/, OF)
      .optional(),
    reviewed_by: sentence.optional(),
    reviewed_on: z.iso.date('a day as YYYY-MM-DD').optional(),
  },
  'title, minutes, objectives, sources, translation, and if needed of, reviewed_by, reviewed_on',
);
export type LessonHeadFile = z.output<typeof lessonHeadSchema>;
