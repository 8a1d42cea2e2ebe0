import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { scopeOf } from '~/accounts/manager-scope.server.ts';
import { COUNTRIES } from '~/accounts/profile.ts';
import { requireRecent } from '~/accounts/recent.server.ts';
import { requireRole, type Viewer } from '~/accounts/viewer.server.ts';
import { now } from '~/clock.server.ts';
import { env } from '~/env.server.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import type { Locale } from '~/i18n/locales.ts';
import { figuresFor } from './figures.server.ts';
import { readFiguresQuery, type FiguresQuery, type QueryProblem } from './figures-query.ts';
import { isContractView } from './figures-exact.ts';
import { lookedAt } from './figures-scope.ts';
import type { FiguresRefusal, ReportTable } from './figures-table.ts';
import type { Indicator } from './indicator.ts';
import { findIndicator } from './indicators.server.ts';
import type { FigureScope } from './learning-scope.ts';
import { reportYears } from './report-years.ts';
import { viewsOf, type View } from './report-views.ts';

export type FiguresProblem = QueryProblem | FiguresRefusal;

export interface FiguresAnswer {
  manager: Viewer;
  locale: Locale;
  views: View[];
  view: View;
  indicator: Indicator;
  query: FiguresQuery;
  years: number[];
  /** Null where something asked for cannot be shown; `problems` say what. */
  table: ReportTable | null;
  problems: FiguresProblem[];
}

export interface UnknownIndicator {
  manager: Viewer;
  locale: Locale;
  indicator: null;
}

/** Reads who asks for which figures, and gets them; a manager of nothing goes to the page that says so. */
export async function figuresAsked(
  args: LoaderFunctionArgs,
  code: string | null | undefined,
): Promise<FiguresAnswer | UnknownIndicator> {
  const manager = await requireRole(args, 'manager');
  const views = viewsOf(await scopeOf(manager));
  const [first] = views;
  if (!first) throw redirect('/reports');
  const locale = negotiateLocale(args.request, manager.locale);
  const indicator = findIndicator(code ?? '');
  if (!indicator) return { manager, locale, indicator: null };
  const { years, usual } = reportYears({ now: now(), timeZone: env().TIME_ZONE }, indicator.yearStarts);
  const { query, problems } = readFiguresQuery(new URL(args.request.url).searchParams, {
    year: usual,
    countries: COUNTRIES,
    courses: indicator.courses,
    views: views.map(({ id }) => id),
  });
  const view = views.find(({ id }) => id === query.view) ?? first;
  const answer = { manager, locale, views, view, indicator, query, years };
  if (problems.length > 0) return { ...answer, table: null, problems };
  const asked = { indicator: indicator.code, ...query };
  if (query.exact) {
    if (!mayBeExact(view.scope, indicator, query)) return { ...answer, table: null, problems: ['exact'] };
    await requireRecent(args);
  }
  const found = await figuresFor(view.scope, asked);
  return 'refused' in found
    ? { ...answer, table: null, problems: [found.refused] }
    : { ...answer, table: found, problems: [] };
}

export function mayBeExact(scope: FigureScope, indicator: Indicator, { breakdown, within }: FiguresQuery): boolean {
  const asked = { indicator: indicator.code, year: 0, breakdown, within };
  const looked = lookedAt(scope, asked, indicator.measure);
  return !('refused' in looked) && isContractView(indicator, looked);
}

/** What of somebody else’s is asked for does not exist for who asks; the rest is put right and asked again. */
export function statusOf(problems: FiguresProblem[]): number {
  if (problems.length === 0) return 200;
  return problems.includes('outside-scope') || problems.includes('no-indicator') ? 404 : 400;
}
