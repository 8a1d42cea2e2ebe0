import { useTranslate } from '~/i18n/translate.tsx';
import { LinkButton } from '~/ui/button.tsx';
import { Card } from '~/ui/page.tsx';

/** The one time that somebody's recovery codes are shown, on a screen or on paper. */
export function RecoveryCodes({ username, codes, next }: { username: string; codes: string[]; next: string }) {
  const t = useTranslate();
  return (
    <>
      <Card>
        <h2 className="text-xl">{t('accounts.codesSite', { username })}</h2>
        <ol className="grid list-decimal gap-x-10 gap-y-3 pl-8">
          {codes.map((code) => (
            <li key={code} className="pl-1 font-mono break-words">
              {code}
            </li>
          ))}
        </ol>
      </Card>
      <p>{t('accounts.codesWhy')}</p>
      <p>{t('accounts.codesKeep')}</p>
      <p className="print:hidden">
        <LinkButton to={next}>{t('accounts.codesContinue')}</LinkButton>
      </p>
    </>
  );
}
