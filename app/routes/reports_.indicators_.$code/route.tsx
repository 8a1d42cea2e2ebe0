import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { env } from '~/env.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { figuresAsked, mayBeExact, statusOf } from '~/reports/figures-asked.server.ts';
import { indicatorAddress, queryText, withoutProblems } from '~/reports/figures-query.ts';
import { wordingIn } from '~/reports/figures-words.ts';
import { howItCame } from '~/reports/how-it-came.server.ts';
import { indicators } from '~/reports/indicators.server.ts';
import { ProblemNotice } from '~/reports/problem-notice.tsx';
import { reportChoices } from '~/reports/report-choices.ts';
import { ChoiceLinks } from '~/reports/choice-links.tsx';
import { Printable } from '~/reports/printable.tsx';
import { Heading } from '~/ui/page.tsx';
import { Report } from './report.tsx';
import { UnknownCode } from './unknown-code.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const answer = await figuresAsked(args, args.params.code);
  const t = translateIn(answer.locale);
  if (answer.indicator === null) {
    const title = `${t('reports.problemIndicator')} · Safe Steps`;
    return data({ title, unknown: args.params.code ?? '', known: indicators() }, { status: 404 });
  }
  const { indicator, query, years, views, view, table, problems, locale } = answer;
  const loaded = {
    title: `${indicator.code} · Safe Steps`,
    indicator,
    query,
    years,
    views,
    scope: view.scope,
    table,
    problems,
    cameBy: table && (await howItCame(view.scope, table)),
    mayBeExact: mayBeExact(view.scope, indicator, { ...query, breakdown: 'sex', within: null }),
    titles: courseTitles(locale),
    timeZone: env().TIME_ZONE,
  };
  return data(loaded, { status: statusOf(problems) });
}

export type Loaded = Extract<Awaited<ReturnType<typeof loader>>['data'], { indicator: unknown }>;

export default function IndicatorPage() {
  const t = useTranslate();
  const locale = useLocale();
  const loaded = useLoaderData<typeof loader>();
  if ('unknown' in loaded) return <UnknownCode code={loaded.unknown} known={loaded.known} />;
  const { indicator, query, problems, titles } = loaded;
  const name = wordingIn(locale, indicator.wording);
  return (
    <Printable width="wide">
      <p className="print:hidden">
        <Link to={`/reports${queryText({ year: query.year, view: query.view })}`}>{t('reports.title')}</Link>
      </p>
      <Heading over={indicator.code}>
        <span lang={name.lang}>{name.text}</span>
      </Heading>
      <div className="space-y-1">
        {reportChoices(loaded, { t, locale, titles }).map((group) => (
          <ChoiceLinks key={group.label} {...group} />
        ))}
      </div>
      {problems.length > 0 && (
        <ProblemNotice problems={problems} rest={indicatorAddress(indicator.code, withoutProblems(query, problems))} />
      )}
      {loaded.table && <Report loaded={loaded} table={loaded.table} />}
    </Printable>
  );
}
