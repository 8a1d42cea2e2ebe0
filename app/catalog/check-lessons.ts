import type { CompiledLesson } from './compile.server.ts';
import { objectivesOf, slugsOf } from './course-file.ts';
import type { CourseFile } from './course-schema.ts';
import { faultIn, type Fault } from './fault.ts';
import type { CourseFolder, LessonFile, Library } from './library.server.ts';

/** By audience. */
const WORDS = {
  adults: { least: 400, most: 1000 },
  youth: { least: 250, most: 700 },
  returnees: { least: 250, most: 700 },
};

/** Which lessons there are, and what their heads say. */
export function checkLessons(course: CourseFolder, file: CourseFile, library: Library): Fault[] {
  const listed = slugsOf(file);
  const inLanguages = [...course.languages.values()].flatMap(({ locale, lessons }) =>
    [...lessons.values()].map((lesson) => ({ locale, lesson })),
  );
  return [
    ...missingTwins(course, file),
    ...inLanguages
      .filter(({ lesson }) => !listed.includes(lesson.slug))
      .map(({ lesson }) => ({
        file: lesson.file,
        line: 1,
        what: `no module lists ${lesson.slug}`,
        expected: `${lesson.slug} among the lessons of ${course.path}/course.yml`,
      })),
    ...inLanguages.flatMap(({ locale, lesson }) => [
      ...headFaults(lesson, file, library),
      ...originFaults(lesson, course, file, locale),
    ]),
  ];
}

/** Lessons much shorter or longer than a reader has patience for. */
export function checkLengths(lessons: CompiledLesson[], audiences: Map<string, CourseFile['audience']>): Fault[] {
  return lessons.flatMap(({ course, source, words }) => {
    const { least, most } = WORDS[audiences.get(course) ?? 'adults'];
    if (words >= least && words <= most) return [];
    return [
      { file: source, line: 1, what: `the lesson has ${words} words`, expected: `${least} to ${most}`, warning: true },
    ];
  });
}

function missingTwins(course: CourseFolder, file: CourseFile): Fault[] {
  return file.modules.flatMap((module, index) =>
    module.lessons.flatMap(({ slug }, place) => {
      const without = file.languages.filter((locale) => !course.languages.get(locale)?.lessons.has(slug));
      if (without.length === file.languages.length && file.state === 'in-preparation') return [];
      return without.map((locale) =>
        faultIn(
          course.structure,
          ['modules', index, 'lessons', place],
          `${course.path}/${locale}/${slug}.mdx is missing`,
          `the lesson in each of ${file.languages.join(', ')}`,
        ),
      );
    }),
  );
}

function headFaults({ head }: LessonFile, file: CourseFile, { sources }: Library): Fault[] {
  if (!head.value) return [];
  const known = objectivesOf(file);
  const { translation, reviewed_by, reviewed_on } = head.value;
  return [
    ...(translation === 'reviewed' && !(reviewed_by && reviewed_on)
      ? [
          faultIn(
            head,
            ['translation'],
            'nobody is named who reviewed it',
            'reviewed_by, in what role, and reviewed_on',
          ),
        ]
      : []),
    ...head.value.sources.flatMap((id, index) => {
      if (!sources.value || Object.hasOwn(sources.value, id)) return [];
      return [faultIn(head, ['sources', index], `source ${id} is unknown`, 'an id from courses/sources.yml')];
    }),
    ...head.value.objectives.flatMap((id, index) => {
      if (known.includes(id)) return [];
      return [faultIn(head, ['objectives', index], `objective ${id} is unknown`, 'an id from the course.yml')];
    }),
  ];
}

function originFaults({ slug, head }: LessonFile, course: CourseFolder, file: CourseFile, locale: string): Fault[] {
  const first = file.languages[0];
  if (!head.value || !first) return [];
  const original = head.value.translation === 'original';
  if (original !== (locale === first)) {
    const what = `translation is ${head.value.translation}`;
    return [
      faultIn(
        head,
        ['translation'],
        what,
        original ? 'draft or reviewed' : `original, as ${first} is the first language`,
      ),
    ];
  }
  const twin = course.languages.get(first)?.lessons.get(slug)?.head.value;
  if (!twin || sameMembers(twin.objectives, head.value.objectives)) return [];
  return [faultIn(head, ['objectives'], 'the objectives differ from the original', twin.objectives.join(', '))];
}

function sameMembers(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((item) => others.includes(item));
}
