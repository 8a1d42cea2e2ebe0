import { parseArgs } from 'node:util';
import { isLocale, isDerived, WRITTEN_LOCALES, type WrittenLocale } from '~/i18n/locales.ts';

/** What somebody asked for cannot be done, and why. */
export class Refusal extends Error {}

/** Path from the project's folder → text. */
export type NewFiles = Record<string, string>;

export const USAGE = `npm run courses:new -- <course> [--code XYZ] [--audience adults|youth|returnees] [--languages en,ru]
    makes a course in preparation
npm run courses:new -- <course> <lesson> [--module id] [--sources S7,S12]
    adds a lesson to a course, in each of its languages`;

const AUDIENCES = ['adults', 'youth', 'returnees'] as const;

export interface CourseWish {
  course: string;
  code: string;
  audience: (typeof AUDIENCES)[number];
  languages: WrittenLocale[];
}

export interface LessonWish {
  course: string;
  lesson: string;
  module: string | undefined;
  sources: string[] | undefined;
}

/** Reads the words after `npm run courses:new --`. */
export function readWish(args: string[]): CourseWish | LessonWish {
  const { values, positionals } = parsed(args);
  const [course, lesson, ...more] = positionals;
  if (!course || more.length > 0) throw new Refusal(`Name a course, or a course and a lesson:\n${USAGE}`);
  const { code, audience, languages, module, sources } = values;
  if (lesson !== undefined) {
    refuseGiven({ code, audience, languages }, 'belongs to a new course, and this adds a lesson');
    return { course, lesson, module, sources: sources === undefined ? undefined : listed(sources) };
  }
  refuseGiven({ module, sources }, 'belongs to a lesson, and no lesson is named');
  return {
    course,
    code: code ?? initials(course),
    audience: audienceOf(audience ?? 'adults'),
    languages: languagesOf(listed(languages ?? 'en,ru')),
  };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { code: text, audience: text, languages: text, module: text, sources: text },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function refuseGiven(options: Record<string, string | undefined>, why: string) {
  const given = Object.entries(options).find(([, value]) => value !== undefined);
  if (given) throw new Refusal(`--${given[0]} ${why}.`);
}

function audienceOf(text: string): CourseWish['audience'] {
  const found = AUDIENCES.find((audience) => audience === text);
  if (!found) throw new Refusal(`--audience is “${text}”; expected one of ${AUDIENCES.join(', ')}.`);
  return found;
}

function languagesOf(names: string[]): WrittenLocale[] {
  if (names.length === 0) throw new Refusal(`--languages is empty; expected some of ${WRITTEN_LOCALES.join(', ')}.`);
  return names.map((name, index) => {
    if (names.indexOf(name) < index) throw new Refusal(`--languages has ${name} twice.`);
    if (isLocale(name) && !isDerived(name)) return name;
    throw new Refusal(`--languages has “${name}”; expected some of ${WRITTEN_LOCALES.join(', ')}.`);
  });
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The first letters of a slug's words, or the first three letters of its only one. */
function initials(slug: string): string {
  const words = slug.split('-').filter(Boolean);
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : slug.slice(0, 3);
  return letters
    .replace(/[^a-z]/g, '')
    .slice(0, 6)
    .toUpperCase();
}
