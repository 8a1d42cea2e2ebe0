import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { formatDay } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { askedYear } from '~/reports/asked-year.server.ts';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { NoScope } from '~/reports/no-scope.tsx';
import { reactionFigures } from '~/reports/reaction-figures.ts';
import { reactionRows } from '~/reports/reaction-rows.server.ts';
import { ReactionView } from '~/reports/reaction-view.tsx';
import { YearLinks } from '~/reports/year-links.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  const locale = negotiateLocale(request, manager.locale);
  const { span, ...year } = askedYear(request);
  const scope = await scopeOf(manager);
  return {
    title: `${translateIn(locale)('survey.reportTitle')} · Safe Steps`,
    ...year,
    granted: scope === 'whole' || scope.length > 0,
    courses: reactionFigures(await reactionRows(scope, span)),
    titles: courseTitles(locale),
  };
}

export default function Reaction() {
  const t = useTranslate();
  const locale = useLocale();
  const { year, years, from, until, granted, courses, titles } = useLoaderData<typeof loader>();
  const days = { from: formatDay(new Date(from), locale), until: formatDay(new Date(until), locale) };
  return (
    <Column>
      <Heading lead={t('survey.reportLead', days)}>{t('survey.reportTitle')}</Heading>
      <YearLinks label={t('survey.years')} address="/reports/reaction" years={years} year={year} />
      {!granted && <NoScope />}
      {granted && courses.length === 0 && <p className="text-xl">{t('survey.reportEmpty')}</p>}
      {courses.map((course) => (
        <ReactionView key={course.course} title={titles[course.course] ?? course.course} items={course.items} />
      ))}
      <p className="text-soft">{t('survey.reportRule')}</p>
    </Column>
  );
}
