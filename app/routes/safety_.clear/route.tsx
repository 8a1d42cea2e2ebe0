import { data, type ActionFunctionArgs, type HeadersFunction } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { forgetDevice } from '~/accounts/forget-device.server.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { ClearForm } from '~/leaving/clear-form.tsx';
import { Column, Heading } from '~/ui/page.tsx';

/**
 * Not "cookies": that would sign people out of every other site under the same domain. Ours are taken back by name.
 */
const CLEARED = '"cache", "storage"';

export const headers: HeadersFunction = ({ actionHeaders }) => ({
  'Cache-Control': 'private, no-store',
  ...(actionHeaders.has('Clear-Site-Data') && { 'Clear-Site-Data': CLEARED }),
});

/** Answers with the page itself: an address that carried the language on would keep it in a cookie again. */
export async function action({ request, context }: ActionFunctionArgs) {
  await forgetDevice({ request, context });
  return data({ cleared: true }, { headers: { 'Clear-Site-Data': CLEARED } });
}

export default function Cleared() {
  const t = useTranslate();
  const locale = useLocale();
  const done = useActionData<typeof action>();
  if (!done) {
    return (
      <Column>
        <Heading>{t('safety.title')}</Heading>
        <ClearForm locale={locale} />
      </Column>
    );
  }
  return (
    <Column>
      <Heading lead={t('safety.clearedLead')}>{t('safety.clearedTitle')}</Heading>
      <ul className="list-disc space-y-2 pl-6">
        <li>{t('safety.clearedSession')}</li>
        <li>{t('safety.clearedCookies')}</li>
        <li>{t('safety.clearedStored')}</li>
      </ul>
      <p>{t('safety.clearedNot')}</p>
      <p>
        <Link to="/safety#history">{t('safety.historyTitle')}</Link>
      </p>
    </Column>
  );
}
