import type { QuizKind } from '~/db/model.ts';
import { percent } from '~/quizzes/score.ts';
import type { LearnerCourse } from './learner.server.ts';
import { localDay } from './local-day.ts';

export type Happened =
  | { what: 'joined' }
  | { what: 'begun'; course: string }
  | { what: 'certificate'; course: string }
  | { what: 'lessons'; course: string; count: number }
  | { what: 'test'; course: string; quiz: QuizKind; percent: number; passed: boolean | null };

export interface TestTaken {
  /** Of the attempt. */
  id: string;
  quiz: QuizKind;
  percent: number;
  passed: boolean | null;
  onPaper: boolean;
  /** Entries that a person has yet to read. */
  awaiting: number;
  submittedAt: Date;
}

export interface TimelineDay {
  /** `YYYY-MM-DD` in the cohort's time zone. */
  day: string;
  happened: Happened[];
}

type Entry = { at: Date; happened: Happened };
type Facts = Pick<LearnerCourse, 'course' | 'run' | 'certifiedAt'>;

/** What happened, day by day, the newest first. Lessons of one day and course are one entry. */
export function timeline(joinedAt: Date, courses: Facts[], timeZone: string): TimelineDay[] {
  const entries: Entry[] = [{ at: joinedAt, happened: { what: 'joined' } }];
  for (const facts of courses) entries.push(...entriesOf(facts, timeZone));
  const days = new Map<string, Happened[]>();
  for (const { at, happened } of entries.sort((a, b) => b.at.getTime() - a.at.getTime())) {
    const day = localDay(at, timeZone);
    days.set(day, [...(days.get(day) ?? []), happened]);
  }
  return [...days].map(([day, happened]) => ({ day, happened }));
}

/** The tests handed in, the newest first. */
export function testsTaken({ run }: Pick<LearnerCourse, 'run'>): TestTaken[] {
  const taken = (run?.attempts ?? []).flatMap(({ submittedAt, points, maxPoints, ...attempt }): TestTaken[] =>
    submittedAt ? [{ ...attempt, submittedAt, percent: percent(points ?? 0, maxPoints ?? 0) }] : [],
  );
  return taken.sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime());
}

export interface Gain {
  /** Per cent, whole. */
  pre: number;
  post: number;
  /** Percentage points, from the one to the other. */
  change: number;
  /** Entries of either that a person has yet to read. */
  awaiting: number;
}

/** What the tests before and after say together; null until both are in. */
export function gain(tests: Pick<TestTaken, 'quiz' | 'percent' | 'awaiting'>[]): Gain | null {
  const pre = tests.find(({ quiz }) => quiz === 'pre');
  const post = tests.find(({ quiz }) => quiz === 'post');
  if (!pre || !post) return null;
  const awaiting = pre.awaiting + post.awaiting;
  return { pre: pre.percent, post: post.percent, change: post.percent - pre.percent, awaiting };
}

function entriesOf({ course, run, certifiedAt }: Facts, timeZone: string): Entry[] {
  if (!run) return [];
  const entries: Entry[] = [{ at: run.startedAt, happened: { what: 'begun', course } }];
  for (const { submittedAt, quiz, percent, passed } of testsTaken({ run })) {
    entries.push({ at: submittedAt, happened: { what: 'test', course, quiz, percent, passed } });
  }
  if (certifiedAt) entries.push({ at: certifiedAt, happened: { what: 'certificate', course } });
  return [...entries, ...lessonsByDay(course, run.lessons, timeZone)];
}

function lessonsByDay(course: string, lessons: { completedAt: Date | null }[], timeZone: string): Entry[] {
  const days = new Map<string, { at: Date; count: number }>();
  for (const { completedAt } of lessons) {
    if (!completedAt) continue;
    const day = localDay(completedAt, timeZone);
    const so = days.get(day);
    days.set(day, { at: so && so.at > completedAt ? so.at : completedAt, count: (so?.count ?? 0) + 1 });
  }
  return [...days.values()].map(({ at, count }) => ({ at, happened: { what: 'lessons', course, count } }));
}
