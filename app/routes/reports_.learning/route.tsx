import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { COUNTRIES } from '~/accounts/profile.ts';
import { requireRole } from '~/accounts/viewer.server.ts';
import { courseText, listCourses } from '~/catalog/catalog.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { readLearningChoice } from '~/reports/learning-filter.ts';
import { learningReport, learningReports } from '~/reports/learning-report.server.ts';
import { learningYears } from '~/reports/learning-year.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { Counted } from './counted.tsx';
import { CourseFigures } from './course-figures.tsx';
import { CoursesTable } from './courses-table.tsx';
import { FilterLinks } from './filter-links.tsx';
import { Method } from './method.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const manager = await requireRole({ request, context }, 'manager');
  const locale = negotiateLocale(request, manager.locale);
  const scope = await scopeOf(manager);
  const clock = { now: now(), timeZone: env().TIME_ZONE };
  const { years, usual } = learningYears(clock);
  const courses = listCourses().map((course) => ({ slug: course.slug, title: courseText(course, locale).title }));
  const choice = readLearningChoice(new URL(request.url).searchParams, {
    courses: courses.map(({ slug }) => slug),
    countries: COUNTRIES,
    year: usual,
  });
  return {
    title: `${translateIn(locale)('gains.title')} · Safe Steps`,
    isOpen: scope.length > 0,
    choice,
    years,
    courses,
    timeZone: clock.timeZone,
    reports: scope.length > 0 ? await reportsFor() : [],
  };

  async function reportsFor() {
    const { course, ...rest } = choice;
    return course === null ? learningReports(scope, rest) : [await learningReport(scope, { course, ...rest })];
  }
}

export default function LearningPage() {
  const t = useTranslate();
  const { isOpen, choice, years, courses, timeZone, reports } = useLoaderData<typeof loader>();
  const titleOf = (slug: string) => courses.find((course) => course.slug === slug)?.title ?? slug;
  const [first] = reports;
  return (
    <Column width="wide">
      <Heading over={choice.course === null ? undefined : titleOf(choice.course)} lead={t('gains.lead')}>
        {t('gains.title')}
      </Heading>
      {!isOpen && (
        <Notice title={t('gains.noScope')}>
          <p>{t('gains.noScopeText')}</p>
        </Notice>
      )}
      {isOpen && <FilterLinks {...{ choice, years, courses, reports }} />}
      {isOpen && <Counted year={choice.year} timeZone={timeZone} report={first} />}
      {first && first.over > 0 && choice.course === null && <CoursesTable {...{ choice, reports, titleOf }} />}
      {first && first.over > 0 && choice.course !== null && <CourseFigures report={first} />}
      {isOpen && <Method />}
    </Column>
  );
}
