import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { lessonSlugs } from '~/catalog/course.ts';
import { now } from '~/clock.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { matrixOf } from '~/cohorts/matrix.ts';
import { readView } from '~/cohorts/matrix-view.ts';
import { printJoinCode } from '~/cohorts/join-code.ts';
import { rosters } from '~/cohorts/roster.server.ts';
import { inNameOrder } from '~/i18n/name-order.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { useTranslate } from '~/i18n/translate.tsx';
import { qrSvg } from '~/print/qr.server.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { CohortLinks } from './cohort-links.tsx';
import { CourseSection } from './course-section.tsx';
import { JoinCard } from './join-card.tsx';
import type { CourseMatrix } from './matrix-table.tsx';
import { NeedsSection } from './needs-section.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(request, trainer.locale);
  const joinAddress = `${context.origin}/join/${cohort.joinCode}`;
  const standings = await rosters(cohort.id);
  const courses: CourseMatrix[] = cohort.courses.map((entry) => {
    const course = findCourse(entry.course);
    const text = course && courseText(course, locale);
    const rows = inNameOrder(standings.get(entry.course) ?? [], locale);
    return {
      slug: entry.course,
      title: text?.title ?? entry.course,
      lessons: course ? lessonSlugs(course).length : 0,
      modules: course?.modules.map(({ id }) => text?.modules[id] ?? id) ?? [],
      rows: matrixOf(rows, { cohort, course: course ?? null, dueOn: entry.dueOn, now: now() }),
    };
  });
  return {
    title: `${cohort.label} · Safe Steps`,
    id: cohort.id,
    timeZone: cohort.timeZone,
    view: readView(new URL(request.url).searchParams),
    label: cohort.label,
    archived: cohort.archivedAt !== null,
    joinCode: printJoinCode(cohort.joinCode),
    joinAddress,
    joinQr: await qrSvg(joinAddress),
    courses,
  };
}

export default function CohortPage() {
  const t = useTranslate();
  const cohort = useLoaderData<typeof loader>();
  return (
    <Column width="wide">
      <p>
        <Link to="/teach">{t('cohorts.backToCohorts')}</Link>
      </p>
      <Heading over={cohort.courses.map((course) => course.title).join(', ')}>{cohort.label}</Heading>
      <CohortLinks cohort={cohort} />
      {cohort.archived && <Notice>{t('settings.archivedNote')}</Notice>}
      <NeedsSection cohort={cohort} courses={cohort.courses} />
      {cohort.courses.map((course) => (
        <CourseSection
          key={course.slug}
          title={cohort.courses.length > 1 ? course.title : t('cohorts.progressTitle')}
          cohort={cohort}
          course={course}
          view={cohort.view}
        />
      ))}
      {!cohort.archived && <JoinCard code={cohort.joinCode} address={cohort.joinAddress} qr={cohort.joinQr} />}
      <div className="space-y-2">
        <p className="flex flex-wrap gap-3">
          <LinkButton to={`/teach/${cohort.id}/export.xlsx`} variant="secondary" reloadDocument>
            {t('morning.exportXlsx')}
          </LinkButton>
          <LinkButton to={`/teach/${cohort.id}/export.csv`} variant="secondary" reloadDocument>
            {t('cohorts.export')}
          </LinkButton>
        </p>
        <p className="text-soft">{t('cohorts.exportHint')}</p>
      </div>
    </Column>
  );
}
