import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { courseText } from '~/catalog/catalog.server.ts';
import { cohortAsked } from '~/cohorts/asked.server.ts';
import { paperCourses } from '~/cohorts/paper-courses.server.ts';
import { paperOverview } from '~/cohorts/paper-overview.server.ts';
import { withdrawable } from '~/cohorts/paper-withdrawal.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { MembersTable } from './members-table.tsx';
import { PrintForm } from './print-form.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { trainer, cohort } = await cohortAsked(args);
  const locale = negotiateLocale(args.request, trainer.locale);
  const courses = paperCourses(cohort);
  const query = new URL(args.request.url).searchParams;
  return {
    title: `${translateIn(locale)('papers.title')} · Safe Steps`,
    cohort: { id: cohort.id, label: cohort.label },
    locale,
    courses: await Promise.all(
      courses.map(async (course) => ({
        slug: course.slug,
        title: courseText(course, locale).title,
        languages: course.languages,
        members: await paperOverview(cohort.id, course.slug),
      })),
    ),
    withdrawable: await withdrawable(trainer, cohort.id),
    withdrawn: query.has('withdrawn'),
    refused: query.has('refused'),
  };
}

export default function Papers() {
  const t = useTranslate();
  const { cohort, courses, ...page } = useLoaderData<typeof loader>();
  const address = `/teach/${cohort.id}/papers`;
  return (
    <Column>
      <p>
        <Link to={`/teach/${cohort.id}`}>{t('cohorts.backToCohort', { label: cohort.label })}</Link>
      </p>
      <Heading over={cohort.label} lead={t('papers.lead')}>
        {t('papers.title')}
      </Heading>
      {page.withdrawn && (
        <Notice tone="good" role="status">
          {t('papers.withdrawn')}
        </Notice>
      )}
      {page.refused && (
        <Notice tone="warn" role="alert">
          {t('papers.choiceProblem')}
        </Notice>
      )}
      {courses.length === 0 && <Notice>{t('papers.noCourse')}</Notice>}
      {courses.length > 0 && (
        <>
          <Section title={t('papers.printTitle')}>
            <p className="max-w-prose">{t('papers.printLead')}</p>
            <PrintForm action={`${address}/print.pdf`} courses={courses} locale={page.locale} />
          </Section>
          <Section title={t('papers.typeTitle')}>
            <p className="max-w-prose">{t('papers.typeLead')}</p>
            <p className="max-w-prose text-soft">{t('papers.typeOrder')}</p>
            <LinkButton to={`${address}/typed`}>{t('papers.typeLink')}</LinkButton>
          </Section>
          <Section title={t('papers.membersTitle')}>
            {courses.map((course) => (
              <MembersTable
                key={course.slug}
                address={address}
                course={course}
                isOnly={courses.length === 1}
                withdrawable={page.withdrawable}
              />
            ))}
          </Section>
        </>
      )}
    </Column>
  );
}
