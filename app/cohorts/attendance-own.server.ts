import type { Course } from '~/catalog/course.ts';
import { findCourse } from '~/catalog/catalog.server.ts';
import { db } from '~/db/db.server.ts';
import { isEnough, percentAttended } from './attendance-share.ts';
import { ownShares } from './attendance-shares.server.ts';

/** What a learner is told of their attendance in one course. */
export interface OwnAttendance {
  course: string;
  /** Per cent. */
  asked: number;
  /** Null before anything was recorded. */
  percent: number | null;
  /** Minutes. */
  attended: number;
  held: number;
  enough: boolean;
}

/**
 * A person's attendance in those of the courses that ask for it and that their cohort meets for. One statement, and
 * none where no course asks.
 */
export async function ownAttendance(personId: string, slugs: string[]): Promise<OwnAttendance[]> {
  const asking = slugs.flatMap((slug) => asksFor(findCourse(slug)));
  if (asking.length === 0) return [];
  const shares = await ownShares(db(), personId);
  return asking.flatMap(({ course, asked }) => {
    const share = shares.get(course);
    if (!share?.meets) return [];
    const { attended, held } = share;
    return [{ course, asked, percent: percentAttended(share), attended, held, enough: isEnough(share, asked) }];
  });
}

function asksFor(course: Course | undefined): { course: string; asked: number }[] {
  return course?.attendance ? [{ course: course.slug, asked: course.attendance }] : [];
}
