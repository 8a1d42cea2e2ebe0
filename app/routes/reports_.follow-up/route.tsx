import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { listCourses } from '~/catalog/catalog.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { askedYear } from '~/reports/asked-year.server.ts';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { followUpFigures } from '~/reports/follow-up-figures.ts';
import { followUpRows } from '~/reports/follow-up-rows.server.ts';
import { FollowUpView } from '~/reports/follow-up-view.tsx';
import { NoScope } from '~/reports/no-scope.tsx';
import { YearLinks } from '~/reports/year-links.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  const locale = negotiateLocale(request, manager.locale);
  const { span, ...year } = askedYear(request);
  const scope = await scopeOf(manager);
  const withOutcomes = listCourses().flatMap(({ slug, outcomes }) => (outcomes ? [slug] : []));
  return {
    title: `${translateIn(locale)('followup.reportTitle')} · Safe Steps`,
    ...year,
    granted: scope === 'whole' || scope.length > 0,
    courses: followUpFigures(await followUpRows(scope, span), withOutcomes),
    titles: courseTitles(locale),
  };
}

export default function FollowUpReport() {
  const t = useTranslate();
  const locale = useLocale();
  const { year, years, from, until, granted, courses, titles } = useLoaderData<typeof loader>();
  const days = { from: formatDay(new Date(from), locale), until: formatDay(new Date(until), locale) };
  return (
    <Column>
      <Heading lead={t('followup.reportLead', days)}>{t('followup.reportTitle')}</Heading>
      <YearLinks label={t('followup.years')} address="/reports/follow-up" years={years} year={year} />
      {!granted && <NoScope />}
      {granted && courses.length === 0 && <p className="text-xl">{t('followup.reportEmpty')}</p>}
      {courses.map((figures) => (
        <FollowUpView key={figures.course} title={titles[figures.course] ?? figures.course} figures={figures} />
      ))}
      <p className="text-soft">{t('followup.reportRule')}</p>
    </Column>
  );
}
