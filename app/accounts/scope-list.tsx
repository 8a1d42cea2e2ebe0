import { Form } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';
import { Button } from '~/ui/button.tsx';
import type { GrantedScope } from './manager-scope.server.ts';
import { COUNTRIES } from './profile.ts';
import { COUNTRY_WORDS } from './profile-words.ts';

/** What a manager may see, a line each; with `removeAt`, the address that takes one back. */
export function ScopeList({ scopes, removeAt }: { scopes: GrantedScope[]; removeAt?: (id: string) => string }) {
  const t = useTranslate();
  if (scopes.length === 0) return <p>{t('scopes.none')}</p>;
  return (
    <ul className="space-y-2">
      {scopes.map(({ id, country, organisation }) => {
        const known = COUNTRIES.find((one) => one === country);
        const parts = [known ? t(COUNTRY_WORDS[known]) : country, organisation].filter((part) => part !== null);
        const name = parts.join(' · ') || t('scopes.wholeShort');
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <span>{name}</span>
            {removeAt && (
              <Form method="post" action={removeAt(id)}>
                <Button variant="secondary" aria-label={t('scopes.removeOne', { scope: name })}>
                  {t('scopes.remove')}
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
