import { Link } from '@remix-run/react';
import { formatDayAndTime } from '~/i18n/dates.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { donorAddress } from '~/reports/donor-address.ts';
import type { QuarterLine } from '~/reports/quarter-list.server.ts';
import { overSince, quarterWords } from '~/reports/quarter-words.ts';
import { LinkButton } from '~/ui/button.tsx';
import { Section } from '~/ui/page.tsx';
import type { Loaded } from './route.tsx';

/** Which quarters are frozen, and which can be. */
export function Quarters({ loaded: { quarters, mayClose, timeZone } }: { loaded: Loaded }) {
  const t = useTranslate();
  const locale = useLocale();
  const saidOf = ({ startsOn, standing, closedAt }: QuarterLine) => {
    const day = overSince(startsOn, locale);
    if (closedAt) return t('reports.closedOn', { when: formatDayAndTime(closedAt, locale, timeZone) });
    if (standing === 'next') return t('reports.canClose', { day });
    return standing === 'waits' ? t('reports.waits') : t('reports.openUntil', { day });
  };
  return (
    <Section title={t('reports.quarters')} id="quarters">
      <p className="max-w-prose">{t('reports.quartersLead')}</p>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {quarters.map((line) => (
          <li key={line.startsOn} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
            <strong className="min-w-36">{quarterWords(line.startsOn, locale)}</strong>
            <span className="grow">{saidOf(line)}</span>
            {line.closedAt && (
              <Link to={donorAddress(line.startsOn, '')} className="inline-flex min-h-12 items-center">
                {t('donor.link')}
              </Link>
            )}
            {line.standing === 'next' && mayClose && (
              <LinkButton variant="secondary" to={`/reports/quarters/${line.startsOn}/close`}>
                {t('reports.close')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
