import { findCourse } from '~/catalog/catalog.server.ts';
import { db } from '~/db/db.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { isEnough, percentAttended } from './attendance-share.ts';
import { memberShares } from './attendance-shares.server.ts';
import type { CohortWithCourses } from './cohort.server.ts';

export interface CourseAttendance {
  course: string;
  /** Per cent, or null: the course does not ask for attendance. */
  asked: number | null;
  /** Everybody now, in the reader's order, where the cohort has a meeting for the course. */
  members: MemberAttendance[];
}

export interface MemberAttendance {
  username: string;
  /** Null before anything was recorded. */
  percent: number | null;
  /** Minutes. */
  attended: number;
  held: number;
  /** Null for whom it no longer matters: the course is completed, or not begun. */
  enough: boolean | null;
}

/** A cohort's attendance, course by course. Three statements. */
export async function attendanceTables(
  cohort: Pick<CohortWithCourses, 'id' | 'courses'>,
  locale: Locale,
): Promise<CourseAttendance[]> {
  const shares = await memberShares(db(), cohort.id);
  const people = await db().person.findMany({
    where: { memberships: { some: { cohortId: cohort.id, leftAt: null } } },
    select: { id: true, username: true, enrolments: { where: { open: 1 }, select: { course: true } } },
  });
  return cohort.courses.map(({ course }) => {
    const asked = findCourse(course)?.attendance ?? null;
    const members = people.flatMap(({ id, username, enrolments }): MemberAttendance[] => {
      const share = shares.get(course)?.get(id);
      if (!share?.meets) return [];
      const { attended, held } = share;
      const matters = asked !== null && enrolments.some((run) => run.course === course);
      const enough = matters ? isEnough(share, asked) : null;
      return [{ username, percent: percentAttended(share), attended, held, enough }];
    });
    return { course, asked, members: inNameOrder(members, locale) };
  });
}
