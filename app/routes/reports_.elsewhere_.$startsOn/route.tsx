import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { env } from '~/env.server.ts';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ChoiceLinks } from '~/reports/choice-links.tsx';
import { courseTitles } from '~/reports/course-titles.server.ts';
import { elsewhereAsked, together } from '~/reports/elsewhere.server.ts';
import { DIMENSION_WORDS } from '~/reports/figures-words.ts';
import { isQuarter } from '~/reports/quarter.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { SHARED_DIMENSIONS } from '~/reports/shared-figures.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';
import { SumTable } from './sum-table.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const manager = await elsewhereAsked(args);
  const { startsOn = '' } = args.params;
  if (!isQuarter(startsOn)) throw new Response(null, { status: 404 });
  const locale = negotiateLocale(args.request, manager.locale);
  const asked = new URL(args.request.url).searchParams.get('by');
  const by = SHARED_DIMENSIONS.find((dimension) => dimension === asked) ?? null;
  return {
    title: `${translateIn(locale)('elsewhere.title')} · Safe Steps`,
    startsOn,
    by,
    found: await together(startsOn, by ?? 'total'),
    titles: courseTitles(locale),
    timeZone: env().TIME_ZONE,
  };
}

export type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function AddedUp() {
  const t = useTranslate();
  const locale = useLocale();
  const loaded = useLoaderData<typeof loader>();
  const { startsOn, by, found, timeZone } = loaded;
  const when = (instant: string | Date) => formatDayAndTime(new Date(instant), locale, timeZone);
  const address = `/reports/elsewhere/${startsOn}`;
  return (
    <Column width="wide">
      <p>
        <Link to="/reports/elsewhere" className="inline-flex min-h-12 items-center">
          {t('elsewhere.back')}
        </Link>
      </p>
      <Heading lead={t('elsewhere.sumLead')}>
        {t('elsewhere.sumTitle', { quarter: quarterWords(startsOn, locale) })}
      </Heading>
      {!found.closedAt && <Notice tone="warn">{t('elsewhere.notClosed')}</Notice>}
      {found.others.length === 0 && <Notice tone="warn">{t('elsewhere.nobodySent')}</Notice>}
      <ul className="max-w-prose list-disc space-y-1 pl-5">
        {found.closedAt && (
          <li>{t('elsewhere.oursClosed', { name: found.installation, closed: when(found.closedAt) })}</li>
        )}
        {found.others.map(({ name, closedAt, madeAt, receivedAt }) => (
          <li key={name}>
            {t('elsewhere.madeOn', { name, closed: when(closedAt), made: when(madeAt), received: when(receivedAt) })}
          </li>
        ))}
      </ul>
      <Notice>
        <p>{t('elsewhere.twice')}</p>
        <p>{t('elsewhere.hiddenPart')}</p>
        <p>{t('elsewhere.notAdded')}</p>
      </Notice>
      <ChoiceLinks
        label={t('reports.breakdown')}
        links={[
          { words: t('elsewhere.totals'), to: address, current: by === null },
          ...SHARED_DIMENSIONS.map((one) => ({
            words: t(DIMENSION_WORDS[one]),
            to: `${address}?by=${one}`,
            current: by === one,
          })),
        ]}
      />
      {found.tables.map((table) => (
        <SumTable key={table.indicator.code} table={table} loaded={loaded} />
      ))}
    </Column>
  );
}
