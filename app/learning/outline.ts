import { alternativesTo, type Course, type CourseText, type LessonHead } from '~/catalog/course.ts';
import { lessonsDone, type Run } from './run.ts';

export interface OutlinedModule {
  id: string;
  title: string;
  objectives: string[];
  lessons: OutlinedLesson[];
}

export interface OutlinedLesson {
  slug: string;
  title: string;
  minutes: number;
  done: boolean;
  /** One of several of which one is enough. */
  either: boolean;
}

/** A course's modules and lessons in words, with what has been done. */
export function outline(course: Course, text: CourseText, heads: LessonHead[], run: Run | null): OutlinedModule[] {
  const done = lessonsDone(course, run?.lessons ?? []);
  const headOf = new Map(heads.map((head) => [head.slug, head]));
  return course.modules.map(({ id, objectives, lessons }) => ({
    id,
    title: text.modules[id] ?? id,
    objectives: objectives.flatMap((objective) => text.objectives[objective] ?? []),
    lessons: lessons.flatMap((slug) => {
      const head = headOf.get(slug);
      return head
        ? [{ slug, title: head.title, minutes: head.minutes, done: done.has(slug), either: isEither(slug) }]
        : [];
    }),
  }));

  function isEither(slug: string): boolean {
    return alternativesTo(course, slug).length > 1;
  }
}

export interface Place {
  /** Counted from 1, in the module and in the course. */
  moduleNumber: number;
  modules: number;
  lessonNumber: number;
  lessons: number;
  moduleId: string;
  previous: string | undefined;
  next: string | undefined;
}

/** Where in the course a lesson stands. */
export function placeOf(course: Course, lesson: string): Place | undefined {
  const slugs = course.modules.flatMap((module) => module.lessons);
  const index = slugs.indexOf(lesson);
  const module = course.modules.findIndex(({ lessons }) => lessons.includes(lesson));
  const moduleId = course.modules[module]?.id;
  if (index < 0 || moduleId === undefined) return undefined;
  return {
    moduleNumber: module + 1,
    modules: course.modules.length,
    lessonNumber: index + 1,
    lessons: slugs.length,
    moduleId,
    previous: slugs[index - 1],
    next: slugs.slice(index + 1).find((slug) => !alternativesTo(course, lesson).includes(slug)),
  };
}
