import { Link } from '@remix-run/react';
import type { ShownLine } from '~/help/directory.ts';
import type { Country } from '~/help/line.ts';
import { dayText } from '~/help/line-words.ts';
import { SharedPhone } from '~/help/shared-phone.tsx';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { LineList } from './line-list.tsx';
import { Quiet } from './quiet.tsx';

/** All that is shown of one country; on paper it is one page of A4. */
export function CountryPage({
  country,
  today,
  lines,
  address,
}: {
  country: Country;
  today: string;
  lines: ShownLine[];
  address: string;
}) {
  const t = useTranslate();
  const locale = useLocale();
  const talk = lines.filter(({ kind }) => kind === 'talk');
  return (
    <div className="mx-auto w-full max-w-3xl space-y-8 px-4 py-8 sm:px-6 sm:py-12 print:max-w-none print:space-y-3 print:p-0 print:text-sm print:leading-snug">
      <header className="space-y-3 print:space-y-1">
        <p className="font-semibold text-soft">{t('help.title')}</p>
        <h1 className="text-3xl sm:text-4xl print:text-2xl">{t(`help.${country}`)}</h1>
        <p className="max-w-prose text-xl text-soft print:hidden">{t('help.countryLead')}</p>
      </header>
      <LineList title={t('help.danger')} tone="danger" lines={lines.filter(({ kind }) => kind === 'emergency')} />
      {talk.length > 0 ? (
        <LineList title={t('help.talk')} tone="talk" lines={talk} />
      ) : (
        <section className="space-y-2">
          <h2 className="text-2xl print:text-lg">{t('help.talk')}</h2>
          <p>{t('help.noTalk')}</p>
        </section>
      )}
      <p>{t('help.reportUnknown')}</p>
      <Quiet lines={lines} />
      <SharedPhone />
      <p className="text-soft print:hidden">{t('help.honest')}</p>
      <p className="text-soft">
        {t('help.asOf', { day: dayText(today, locale) })}
        <br />
        <span className="break-all">{t('help.latest', { address })}</span>
      </p>
      <p className="print:hidden">
        <Link to="/help" className="inline-flex min-h-12 items-center">
          {t('help.other')}
        </Link>
      </p>
    </div>
  );
}
