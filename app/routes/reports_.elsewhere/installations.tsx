import { Link } from '@remix-run/react';
import { formatDay } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { quarterWords } from '~/reports/quarter-words.ts';
import { Section } from '~/ui/page.tsx';
import type { Loaded } from './route.tsx';

/** Which installations are trusted, and of which quarters their figures are here. */
export function Installations({ loaded: { installations, timeZone } }: { loaded: Loaded }) {
  const t = useTranslate();
  const locale = useLocale();
  const link = 'inline-flex min-h-12 items-center';
  const quarters = [...new Set(installations.flatMap(({ figures }) => figures.map(({ startsOn }) => startsOn)))];
  return (
    <>
      <Section title={t('elsewhere.quarters')}>
        {quarters.length === 0 && <p>{t('elsewhere.noQuarters')}</p>}
        <ul className="flex flex-wrap gap-x-6">
          {quarters
            .sort()
            .reverse()
            .map((quarter) => (
              <li key={quarter}>
                <Link to={`/reports/elsewhere/${quarter}`} className={link}>
                  {quarterWords(quarter, locale)}
                </Link>
              </li>
            ))}
        </ul>
      </Section>
      <Section title={t('elsewhere.others')}>
        {installations.length === 0 && <p>{t('elsewhere.none')}</p>}
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
          {installations.map(({ id, name, addedAt, figures }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3">
              <div className="grow">
                <strong className="mr-3">{name}</strong>
                <span className="text-soft">
                  {t('elsewhere.addedOn', { day: formatDay(new Date(addedAt), locale, timeZone) })}
                </span>
                <p>
                  {figures.map(({ startsOn }) => quarterWords(startsOn, locale)).join('; ') ||
                    t('elsewhere.nothingYet')}
                </p>
              </div>
              <Link
                to={`/reports/elsewhere/${id}/removed`}
                className={link}
                aria-label={t('elsewhere.removeOne', { name })}
              >
                {t('elsewhere.remove')}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
