import { Link } from '@remix-run/react';
import { useTranslate } from '~/i18n/translate.tsx';

/** For a visitor: what an account adds, without insisting. `back` is where to return to. */
export function AccountInvitation({ back }: { back: string }) {
  const t = useTranslate();
  const redirectTo = encodeURIComponent(back);
  return (
    <p className="text-soft">
      {t('learning.invitation')} <Link to={`/sign-up?redirectTo=${redirectTo}`}>{t('common.signUp')}</Link>
      {' · '}
      <Link to={`/sign-in?redirectTo=${redirectTo}`}>{t('common.signIn')}</Link>
    </p>
  );
}
