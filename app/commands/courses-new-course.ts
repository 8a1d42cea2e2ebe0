import type { Library } from '~/catalog/library.server.ts';
import { isSlug, SLUG_RULE } from '~/catalog/slug.ts';
import { UNWRITTEN } from '~/catalog/unwritten.ts';
import type { WrittenLocale } from '~/i18n/locales.ts';
import { titleFrom } from './courses-new-lesson.ts';
import { Refusal, type CourseWish, type NewFiles } from './courses-new-wish.ts';
import { SKELETON } from './courses-new-words.ts';

/** By audience, what the courses of today have. */
const FINALS = {
  adults: '{ draw: 21, pass: 80, tries: 3, wait_hours: 12 }',
  youth: '{ draw: 21, pass: 70, tries: 3, wait_hours: 12 }',
  returnees: '{ draw: 21, pass: 70, tries: 5, wait_hours: 1 }',
};
const MODULE = 'first-module';
const OBJECTIVE = 'first-objective';

/** Path → text of every file of a course in preparation. */
export function newCourse(wish: CourseWish, { courses }: Library): NewFiles {
  const { course, code, audience, languages } = wish;
  if (!isSlug(course)) throw new Refusal(`“${course}” is no name for a course; expected ${SLUG_RULE}.`);
  if (courses.some(({ slug }) => slug === course)) {
    throw new Refusal(`courses/${course} is there already; expected a name that is free.`);
  }
  if (!/^[A-Z]{2,6}$/.test(code))
    throw new Refusal(`The code is “${code}”; expected --code with 2 to 6 capital letters.`);
  const holder = courses.find(({ structure }) => structure.value?.code === code);
  if (holder) throw new Refusal(`Code ${code} belongs to ${holder.slug}; expected another --code.`);
  const path = `courses/${course}`;
  return {
    [`${path}/course.yml`]: structureOf(code, audience, languages),
    [`${path}/quizzes.yml`]: QUIZZES,
    [`${path}/practice.yml`]: PRACTICE,
    [`${path}/figures/.gitkeep`]: '',
    ...Object.fromEntries(
      languages.flatMap((locale) => [
        [`${path}/${locale}/course.yml`, wordsOf(course, locale)],
        [`${path}/${locale}/quizzes.yml`, '# Question id → its words; see courses/README.md.\n{}\n'],
        [`${path}/${locale}/practice.yml`, '# Task id → its words; see courses/README.md.\n{}\n'],
      ]),
    ),
  };
}

function structureOf(code: string, audience: CourseWish['audience'], languages: WrittenLocale[]): string {
  return `# What each key means is in courses/README.md. Ids are short, in English, and never change once people learn.
state: in-preparation
code: ${code}
audience: ${audience}
languages: [${languages.join(', ')}]
hours: { count: 1, unit: academic }
final: ${FINALS[audience]}
modules:
  - id: ${MODULE}
    objectives: [${OBJECTIVE}]
    lessons: []
`;
}

const QUIZZES = `# Keys and kinds only; the words are in <locale>/quizzes.yml.
forms:
  A: []
  B: []
pool: []
questions: {}
`;

const PRACTICE =
  '# Tasks to do on the page; the words are in <locale>/practice.yml. Without any, delete these files.\n{}\n';

function wordsOf(course: string, locale: WrittenLocale): string {
  const { summary, audience, module, objective } = SKELETON[locale];
  const open = (words: string) => JSON.stringify(`${UNWRITTEN} ${words}`);
  return `title: ${open(titleFrom(course))}
summary: ${open(summary)}
audience: ${open(audience)}
modules:
  ${MODULE}: ${open(module)}
objectives:
  ${OBJECTIVE}: ${open(objective)}
`;
}
