import type { LoaderFunctionArgs } from '@remix-run/node';
import { cohortCertificates } from '~/certificates/cohort-certificates.server.ts';
import { drawSigningList } from '~/certificates/signing-list.server.ts';
import { now } from '~/clock.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn } from '~/i18n/translate.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const { earned } = await cohortCertificates(cohort.id);
  if (earned.length === 0) throw new Response(null, { status: 404 });
  const courses = cohort.courses.map(({ course }) => ({
    title: titleOf(course, locale),
    earned: earned.filter((one) => one.course === course),
  }));
  const pdf = await drawSigningList({ cohort: cohort.label, courses, locale, createdAt: now() }, translateIn(locale));
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="signing-list.pdf"',
      'Content-Length': String(pdf.length),
      'Cache-Control': 'private, no-store',
    },
  });
}
