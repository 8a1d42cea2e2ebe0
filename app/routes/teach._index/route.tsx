import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, findCourse } from '~/catalog/catalog.server.ts';
import { listCohorts } from '~/cohorts/cohort.server.ts';
import { countItemsToCode } from '~/cohorts/recall-coding.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Card, Column, Heading, Section } from '~/ui/page.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const locale = negotiateLocale(request, trainer.locale);
  const all = await listCohorts(trainer);
  return {
    title: `${translateIn(locale)('cohorts.title')} · Safe Steps`,
    waiting: await countItemsToCode(trainer),
    putAway: all.filter((cohort) => cohort.archived).map(({ id, label }) => ({ id, label })),
    cohorts: all
      .filter((cohort) => !cohort.archived)
      .map((cohort) => ({
        ...cohort,
        courses: cohort.courses.map((slug) => {
          const course = findCourse(slug);
          return course ? courseText(course, locale).title : slug;
        }),
      })),
  };
}

export default function Cohorts() {
  const t = useTranslate();
  const { cohorts, putAway, waiting } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lead={t('cohorts.lead')}>{t('cohorts.title')}</Heading>
      {waiting > 0 && (
        <Notice tone="brand">
          <Link to="/teach/coding">{t('cohorts.codingWaiting', { count: waiting })}</Link>
        </Notice>
      )}
      {cohorts.length === 0 && <Notice>{t('cohorts.none')}</Notice>}
      <ul className="space-y-4">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <Card>
              <h2 className="text-xl">
                <Link to={`/teach/${cohort.id}`}>{cohort.label}</Link>
              </h2>
              <p>{cohort.courses.join(', ')}</p>
              <p className="text-soft">{t('cohorts.members', { count: cohort.members })}</p>
            </Card>
          </li>
        ))}
      </ul>
      <LinkButton to="/teach/new" variant={cohorts.length === 0 ? 'primary' : 'secondary'}>
        {t('cohorts.create')}
      </LinkButton>
      {putAway.length > 0 && (
        <Section title={t('settings.archivedList')}>
          <ul className="space-y-2">
            {putAway.map(({ id, label }) => (
              <li key={id}>
                <Link to={`/teach/${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Column>
  );
}
