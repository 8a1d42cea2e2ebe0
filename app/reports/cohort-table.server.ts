import { findCourse } from '~/catalog/catalog.server.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { groupCode } from '~/certificates/public-code.ts';
import { now } from '~/clock.server.ts';
import { percentAttended } from '~/cohorts/attendance-share.ts';
import { memberShares } from '~/cohorts/attendance-shares.server.ts';
import type { CohortWithCourses } from '~/cohorts/cohort.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { credentialsOf } from '~/cohorts/export.server.ts';
import { daysIn } from '~/cohorts/local-day.ts';
import { matrixOf } from '~/cohorts/matrix.ts';
import { rosterColumns, rosterRows } from '~/cohorts/roster-export.ts';
import { rosters } from '~/cohorts/roster.server.ts';
import { db } from '~/db/db.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { translateIn } from '~/i18n/translate.tsx';
import type { Table } from '~/print/table.ts';

/** A cohort as a table, course by course, with the figures of its page: both are made by `matrixOf` from `rosters`. */
export async function cohortTable(cohort: CohortWithCourses, locale: Locale): Promise<Table> {
  const t = translateIn(locale);
  const standings = await rosters(cohort.id);
  const shares = await memberShares(db(), cohort.id);
  const { latinNames, codes } = await credentialsOf(cohort.id);
  const batches = cohort.courses.map(({ course: slug, dueOn }) => {
    const course = findCourse(slug) ?? null;
    const attended = shares.get(slug);
    const rows = matrixOf(inNameOrder(standings.get(slug) ?? [], locale), { cohort, course, dueOn, now: now() }).map(
      (row) => {
        const share = attended?.get(row.personId);
        const code = codes.get(row.certificate ?? '');
        return {
          ...row,
          nameLatin: latinNames.get(row.personId) ?? null,
          attendance: share ? percentAttended(share) : null,
          code: code ? groupCode(code) : null,
        };
      },
    );
    const exported = {
      title: titleOf(slug, locale),
      lessons: course ? lessonSlugs(course).length : null,
      dayOf: daysIn(cohort.timeZone),
    };
    return rosterRows(rows, exported, t);
  });
  return { columns: rosterColumns(t), batches };
}
