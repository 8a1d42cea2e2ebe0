import type { PracticeBundle } from '~/practice/task.ts';
import type { QuizBundle } from '~/quizzes/question.ts';
import type { GlossaryFile } from './library-schema.ts';
import type { Course, CourseText, Lesson, LessonHead } from './course.ts';

/** build/courses/index.json: what the build leaves for the server. */
export interface BuiltIndex {
  /** A hash of all that went in. */
  inputs: string;
  summary: string;
  courses: BuiltCourse[];
  glossary: GlossaryFile;
}

export interface BuiltCourse {
  course: Course;
  /** By language. */
  texts: Record<string, CourseText>;
  lessons: Record<string, BuiltHead[]>;
  quiz: QuizBundle;
  quizHash: string;
  practice: PracticeBundle;
}

export interface BuiltHead extends LessonHead {
  /** In build/courses/lessons; its name is a hash of what went in. */
  file: string;
}

/** build/courses/lessons/<hash>.json */
export interface BuiltLesson {
  lesson: Lesson;
  words: number;
}

export const BUILT = 'build/courses';
export const INDEX = `${BUILT}/index.json`;
export const LESSONS = `${BUILT}/lessons`;
/** Served under /course-files, for good: a file's name holds its hash. */
export const FIGURES = 'build/course-files';
