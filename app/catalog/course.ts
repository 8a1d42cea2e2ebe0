import type { Locale } from '~/i18n/locales.ts';

/** A course's structure, from course.yml; no words of any language. */
export interface Course {
  slug: string;
  state: 'ready' | 'in-preparation';
  /** Begins each certificate number. */
  code: string;
  audience: 'adults' | 'youth' | 'returnees';
  /** The first is the language it was written in. */
  languages: Locale[];
  hours: { count: number; unit: 'academic' | 'astronomical' };
  final: FinalRule;
  /** How long a certificate is valid, or null: for good. */
  validYears: number | null;
  /** Per cent of the minutes of the meetings held that a member of a cohort has to be there for, or null: none. */
  attendance: number | null;
  /** What came of it, asked at the beginning and 3 and 6 months after the end: of work, or null: nothing. */
  outcomes: 'work' | null;
  modules: Module[];
  /** Old lesson slug → today's. */
  renamed: Record<string, string>;
  /** Groups of lessons of which one is enough, such as one for each age. */
  alternatives: string[][];
}

export interface FinalRule {
  /** How many questions are drawn. */
  draw: number;
  /** Per cent. */
  pass: number;
  tries: number;
  waitHours: number;
}

export interface Module {
  id: string;
  objectives: string[];
  lessons: string[];
}

/** A course's words in one language. */
export interface CourseText {
  locale: Locale;
  title: string;
  summary: string;
  audience: string;
  /** Module id → title. */
  modules: Record<string, string>;
  /** Objective id → “Explain why …”. */
  objectives: Record<string, string>;
}

export interface LessonHead {
  slug: string;
  title: string;
  minutes: number;
  translation: 'original' | 'draft' | 'reviewed';
}

export interface Lesson extends LessonHead {
  /** The language it is written in, which may not be the one asked for. */
  locale: Locale;
  objectives: string[];
  sources: Source[];
  /** Static HTML, safe to send as it is. */
  html: string;
}

export interface Source {
  id: string;
  title: string;
  by: string;
  year?: number;
  url?: string;
  /** `YYYY-MM-DD` when somebody read it, or null: named from general knowledge and not yet checked. */
  checked: string | null;
}

/** The lesson itself and those that may stand in for it. */
export function alternativesTo(course: Course, lesson: string): string[] {
  return course.alternatives.find((group) => group.includes(lesson)) ?? [lesson];
}

export function lessonSlugs(course: Course): string[] {
  return course.modules.flatMap((module) => module.lessons);
}
