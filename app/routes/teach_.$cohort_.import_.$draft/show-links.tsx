import { Link } from '@remix-run/react';
import { SHOWS, viewSearch, type Show, type View } from '~/cohorts/import-view.ts';
import type { MessageKey } from '~/i18n/messages.ts';
import { useTranslate } from '~/i18n/translate.tsx';

const WORDS: Record<Show, MessageKey> = {
  all: 'importing.showAll',
  faults: 'importing.showFaults',
  asks: 'importing.showAsks',
  new: 'importing.showNew',
  members: 'importing.showMembers',
};
const LINK =
  'inline-flex min-h-12 items-center rounded-lg px-3 aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline';

export function ShowLinks({ address, show, shown }: { address: string; show: Show; shown: Record<Show, number> }) {
  const t = useTranslate();
  return (
    <nav aria-label={t('importing.showing')} className="flex flex-wrap gap-x-2">
      {SHOWS.filter((one) => one === 'all' || one === show || shown[one] > 0).map((one) => (
        <Link
          key={one}
          to={`${address}${viewSearch({ show: one, page: 1 })}#rows`}
          aria-current={one === show ? 'true' : undefined}
          className={LINK}
        >
          {t(WORDS[one])} ({shown[one]})
        </Link>
      ))}
    </nav>
  );
}

export function Pages({ address, view, pages }: { address: string; view: View; pages: number }) {
  const t = useTranslate();
  if (pages === 1) return null;
  return (
    <nav aria-label={t('importing.pages')} className="flex flex-wrap gap-x-1">
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <Link
          key={page}
          to={`${address}${viewSearch({ ...view, page })}#rows`}
          aria-label={t('importing.page', { page })}
          aria-current={page === view.page ? 'page' : undefined}
          className={LINK}
        >
          {page}
        </Link>
      ))}
    </nav>
  );
}
