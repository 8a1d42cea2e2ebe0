import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';

export interface Leaving {
  /** Where leaving leads. */
  to: string;
  shared: boolean;
  told: boolean;
}

/**
 * Always in reach at the top of the window, in a strip of its own, so that nothing stands under it. A link: it works
 * before the script is there and without it. The script reads from it what to show and where to go.
 */
export function LeaveBar({ to, shared, told }: Leaving) {
  const t = useTranslate();
  return (
    <aside aria-label={t('safety.leave')} className="sticky top-0 z-30 border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-6xl flex-row-reverse items-center gap-x-4 px-4 sm:px-6">
        <a
          href="/leave"
          rel="nofollow"
          data-leave={to}
          data-title={t('safety.notesTitle')}
          data-close={t('safety.notesClose')}
          data-shared={shared ? '' : undefined}
          className="inline-flex min-h-11 shrink-0 items-center gap-2 font-semibold text-ink"
        >
          {t('safety.leave')}
          <span aria-hidden="true">✕</span>
        </a>
        {!told && (
          <Link to="/safety" className="inline-flex min-h-11 min-w-0 items-center text-sm leading-tight text-soft">
            {t('safety.leaveWhat')}
          </Link>
        )}
      </div>
    </aside>
  );
}
