import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireRole } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { listCohorts } from '~/cohorts/cohort.server.ts';
import { titleOf } from '~/cohorts/course-title.server.ts';
import { morning } from '~/cohorts/morning.server.ts';
import { countItemsToCode } from '~/cohorts/recall-coding.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading, Section } from '~/ui/page.tsx';
import { CohortCards } from './cohort-cards.tsx';
import { NewsSection } from './news-section.tsx';
import { UrgentSection } from './urgent-section.tsx';

export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const trainer = await requireRole({ request, context }, 'trainer');
  const locale = negotiateLocale(request, trainer.locale);
  const all = await listCohorts(trainer);
  const { needs, news, since } = await morning(trainer, all);
  return {
    title: `${translateIn(locale)('cohorts.title')} · Safe Steps`,
    openedAt: now().getTime(),
    waiting: await countItemsToCode(trainer),
    needs,
    news,
    since,
    putAway: all.filter((cohort) => cohort.archivedAt).map(({ id, label }) => ({ id, label })),
    cohorts: all
      .filter((cohort) => !cohort.archivedAt)
      .map(({ id, label, members, courses }) => ({
        id,
        label,
        members,
        courses: courses.map(({ course }) => titleOf(course, locale)),
      })),
  };
}

export default function Cohorts() {
  const t = useTranslate();
  const { cohorts, putAway, waiting, needs, news, since, openedAt } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Heading lead={t('cohorts.lead')}>{t('cohorts.title')}</Heading>
      {waiting > 0 && (
        <Notice tone="brand">
          <Link to="/teach/coding">{t('cohorts.codingWaiting', { count: waiting })}</Link>
        </Notice>
      )}
      {cohorts.length === 0 ? (
        <Notice>{t('cohorts.none')}</Notice>
      ) : (
        <>
          <UrgentSection needs={needs} cohorts={cohorts} />
          <NewsSection news={news} since={since} cohorts={cohorts} openedAt={openedAt} />
          <CohortCards cohorts={cohorts} needs={needs} />
        </>
      )}
      <LinkButton to="/teach/new" variant={cohorts.length === 0 ? 'primary' : 'secondary'}>
        {t('cohorts.create')}
      </LinkButton>
      <p>
        <Link to="/teach/questions">{t('items.title')}</Link>
      </p>
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
