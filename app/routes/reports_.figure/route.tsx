import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { env } from '~/env.server.ts';
import { translateIn, useTranslate } from '~/i18n/translate.tsx';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { figuresAsked } from '~/reports/figures-asked.server.ts';
import { indicatorAddress, readFigurePlace } from '~/reports/figures-query.ts';
import { openFigure } from '~/reports/opened-figure.server.ts';
import { Printable } from '~/reports/printable.tsx';
import { Heading } from '~/ui/page.tsx';
import { Opened } from './opened.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Any figure of any report. Where the report itself cannot be shown, its page says why. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const code = asked.get('indicator') ?? '';
  const answer = await figuresAsked(args, code);
  if (answer.indicator === null || answer.table === null) {
    throw redirect(`/reports/indicators/${encodeURIComponent(code || '-')}?${asked}`);
  }
  const { manager, table, query, locale } = answer;
  const opened = await openFigure(manager, table, readFigurePlace(asked));
  const loaded = {
    title: `${translateIn(locale)('reports.figureTitle')} · Safe Steps`,
    table,
    opened,
    back: indicatorAddress(table.indicator.code, query),
    titles: courseTitles(locale),
    timeZone: env().TIME_ZONE,
  };
  return data(loaded, { status: opened ? 200 : 404 });
}

export type Loaded = Awaited<ReturnType<typeof loader>>['data'];

export default function FigurePage() {
  const t = useTranslate();
  const loaded = useLoaderData<typeof loader>();
  const { table, opened, back } = loaded;
  return (
    <Printable>
      <p className="print:hidden">
        <Link to={back}>{t('reports.backToReport')}</Link>
      </p>
      {opened ? (
        <Opened loaded={loaded} opened={opened} />
      ) : (
        <Heading over={table.indicator.code} lead={t('reports.noSuchFigureText')}>
          {t('reports.noSuchFigure')}
        </Heading>
      )}
    </Printable>
  );
}
