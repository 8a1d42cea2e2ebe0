import { Form, Link } from '@remix-run/react';
import { DRAFT_LOCALES, isDerived, LOCALES, LOCALE_NAMES } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import type { MessageKey } from '~/i18n/messages.ts';

export interface FrameViewer {
  username: string;
  role: string;
  notice: string | null;
}

/** First of all, so that whoever goes by keyboard meets it before anything else. */
export function SkipLink() {
  const t = useTranslate();
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:block focus:p-3 print:hidden">
      {t('common.skipToContent')}
    </a>
  );
}

export function SiteHeader({ viewer }: { viewer: FrameViewer | null }) {
  const t = useTranslate();
  return (
    <header className="print:hidden border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <Link to="/" className="mr-auto flex min-h-12 items-center gap-2 text-xl font-bold text-ink no-underline">
          <img src="/icon.svg" alt="" width="32" height="32" />
          Safe Steps
        </Link>
        <nav aria-label={t('common.mainMenu')} className="flex flex-wrap items-center gap-x-5">
          {linksFor(viewer).map(([to, key]) => (
            <Link key={to} to={to} className="inline-flex min-h-12 items-center text-ink">
              {t(key)}
            </Link>
          ))}
          {viewer && (
            <Form method="post" action="/sign-out">
              <button type="submit" className="min-h-12 cursor-pointer text-ink underline underline-offset-4">
                {t('common.signOut')}
              </button>
            </Form>
          )}
        </nav>
      </div>
    </header>
  );
}

function linksFor(viewer: FrameViewer | null): [string, MessageKey][] {
  if (!viewer) {
    return [
      ['/courses', 'common.courses'],
      ['/sign-in', 'common.signIn'],
      ['/sign-up', 'common.signUp'],
    ];
  }
  const teaching: [string, MessageKey][] = viewer.role === 'learner' ? [] : [['/teach', 'common.teach']];
  const reporting: [string, MessageKey][] = ['manager', 'admin'].includes(viewer.role)
    ? [['/reports', 'reports.link']]
    : [];
  const ruling: [string, MessageKey][] = viewer.role === 'admin' ? [['/admin', 'common.admin']] : [];
  return [
    ['/learn', 'common.learn'],
    ['/courses', 'common.courses'],
    ...teaching,
    ...reporting,
    ...ruling,
    ['/account', 'common.account'],
  ];
}

export function SiteFooter({ path }: { path: string }) {
  const t = useTranslate();
  const current = useLocale();
  return (
    <footer className="print:hidden mt-12 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-8 gap-y-3 px-4 py-6 sm:px-6">
        <nav aria-label={t('common.language')} className="flex flex-wrap gap-x-5">
          {LOCALES.map((locale) => (
            <a
              key={locale}
              href={`${path}?lang=${locale}`}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'true' : undefined}
              className="inline-flex min-h-12 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {LOCALE_NAMES[locale]}
            </a>
          ))}
        </nav>
        <Link to="/help" className="inline-flex min-h-12 items-center">
          {t('common.help')}
        </Link>
        <Link to="/safety" className="inline-flex min-h-12 items-center">
          {t('safety.footer')}
        </Link>
        <Link to="/glossary" className="inline-flex min-h-12 items-center">
          {t('catalog.glossary')}
        </Link>
        <Link to="/verify" className="inline-flex min-h-12 items-center">
          {t('common.verify')}
        </Link>
        {DRAFT_LOCALES.includes(current) && (
          <p className="w-full text-soft">
            {t('common.draftInterface')} {isDerived(current) && t('common.madeFromLatin')}
          </p>
        )}
      </div>
    </footer>
  );
}
