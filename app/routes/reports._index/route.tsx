import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { mayClose } from '~/reports/closed-quarter.server.ts';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { readFiguresQuery, withoutProblems } from '~/reports/figures-query.ts';
import { NoScope } from '~/reports/no-scope.tsx';
import { overviewOf } from '~/reports/overview.server.ts';
import { isQuarter } from '~/reports/quarter.ts';
import { quarterList } from '~/reports/quarter-list.server.ts';
import { reportYears } from '~/reports/report-years.ts';
import { viewsOf } from '~/reports/report-views.ts';
import { Printable } from '~/reports/printable.tsx';
import { Heading } from '~/ui/page.tsx';
import { MoreReports } from './more-reports.tsx';
import { Programme } from './programme.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const USUAL_YEAR = 10;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  const locale = negotiateLocale(request, manager.locale);
  const title = `${translateIn(locale)('reports.title')} · Safe Steps`;
  const views = viewsOf(await scopeOf(manager));
  const [first] = views;
  if (!first) return data({ title, programme: null });
  const asked = new URL(request.url).searchParams;
  const { years, usual } = reportYears({ now: now(), timeZone: env().TIME_ZONE }, USUAL_YEAR);
  const known = { year: usual, countries: [], courses: [], views: views.map(({ id }) => id) };
  const { query, problems } = readFiguresQuery(asked, known);
  const view = views.find(({ id }) => id === query.view) ?? first;
  const programme = {
    year: query.year,
    years,
    views,
    view,
    problems,
    rest: withoutProblems(query, problems),
    overview: problems.length > 0 ? null : await overviewOf(view.scope, query.year),
    quarters: await quarterList(),
    mayClose: await mayClose(manager),
    closed: asked.getAll('closed').find(isQuarter),
    titles: courseTitles(locale),
    timeZone: env().TIME_ZONE,
    isWhole: view.id === 'all',
  };
  return data({ title, programme }, { status: problems.length > 0 ? 400 : 200 });
}

export type Loaded = NonNullable<Awaited<ReturnType<typeof loader>>['data']['programme']>;

export default function Reports() {
  const t = useTranslate();
  const { programme } = useLoaderData<typeof loader>();
  return (
    <Printable width="wide">
      <Heading lead={t('reports.lead')}>{t('reports.title')}</Heading>
      {programme ? <Programme loaded={programme} /> : <NoScope />}
      {programme && <MoreReports isWhole={programme.isWhole} year={programme.year} />}
    </Printable>
  );
}
