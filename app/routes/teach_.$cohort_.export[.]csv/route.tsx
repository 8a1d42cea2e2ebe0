import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { recordExport } from '~/cohorts/export.server.ts';
import { findCohort } from '~/cohorts/cohort.server.ts';
import { rosterTable } from '~/cohorts/roster-export.ts';
import { roster } from '~/cohorts/roster.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';
import { toCsv } from '~/print/csv.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const cohort = await findCohort(trainer, params.cohort ?? '');
  if (!cohort) throw new Response(null, { status: 404 });
  const locale = negotiateLocale(request, trainer.locale);
  const tables = [];
  for (const entry of cohort.courses) {
    const course = findCourse(entry.course);
    const title = course ? courseText(course, locale).title : entry.course;
    tables.push(rosterTable(await roster(cohort.id, entry.course), title, translateIn(locale)));
  }
  await recordExport(trainer.id, cohort.id);
  return new Response(
    toCsv(
      tables[0]?.head ?? [],
      tables.flatMap((table) => table.rows),
    ),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="cohort.csv"',
        'Cache-Control': 'private, no-store',
      },
    },
  );
}
