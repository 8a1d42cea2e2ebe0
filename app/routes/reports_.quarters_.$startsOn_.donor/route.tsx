import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { personalHeaders } from '~/accounts/answer.ts';
import { negotiateLocale } from '~/i18n/negotiate.server.ts';
import { translateIn, useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ChoiceLinks } from '~/reports/choice-links.tsx';
import { donorAddress } from '~/reports/donor-address.ts';
import { donorAsked } from '~/reports/donor-asked.server.ts';
import { standingOf } from '~/reports/quarter-list.server.ts';
import { quarterWords } from '~/reports/quarter-words.ts';
import { viewWords } from '~/reports/view-words.ts';
import { Notice } from '~/ui/notice.tsx';
import { Column, Heading } from '~/ui/page.tsx';

export const headers = personalHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { manager, startsOn, views, view } = await donorAsked(args);
  const { closedAt } = await standingOf(startsOn);
  const t = translateIn(negotiateLocale(args.request, manager.locale));
  const loaded = { title: `${t('donor.link')} · Safe Steps`, startsOn, views, view, isClosed: closedAt !== null };
  return data(loaded, { status: loaded.isClosed ? 200 : 404 });
}

export default function DonorPages() {
  const t = useTranslate();
  const locale = useLocale();
  const { startsOn, views, view, isClosed } = useLoaderData<typeof loader>();
  const words = { t, locale, titles: {} };
  const link = 'inline-flex min-h-12 items-center';
  const to = (lang: 'en' | 'ru') => donorAddress(startsOn, '.pdf', { view: view.id, lang });
  return (
    <Column>
      <p>
        <Link to="/reports#quarters" className={link}>
          {t('reports.title')}
        </Link>
      </p>
      <Heading lead={t('donor.pageLead')}>{t('donor.pageTitle', { quarter: quarterWords(startsOn, locale) })}</Heading>
      {isClosed ? (
        <>
          {views.length > 1 && (
            <ChoiceLinks
              label={t('donor.view')}
              links={views.map((one) => ({
                words: viewWords(one, words),
                to: donorAddress(startsOn, '', { view: one.id }),
                current: one.id === view.id,
              }))}
            />
          )}
          <ul>
            <li>
              <a href={to('en')} className={link}>
                {t('donor.inEnglish')}
              </a>
            </li>
            <li>
              <a href={to('ru')} className={link}>
                {t('donor.inRussian')}
              </a>
            </li>
          </ul>
          <p className="max-w-prose text-soft">{t('donor.confirm')}</p>
        </>
      ) : (
        <Notice tone="warn">{t('donor.notClosed')}</Notice>
      )}
    </Column>
  );
}
