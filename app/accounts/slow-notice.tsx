import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';

/** Above a form whose limit of tries is used up. */
export function SlowNotice({ waitMinutes }: { waitMinutes: number | undefined }) {
  const t = useTranslate();
  if (!waitMinutes) return null;
  return (
    <Notice tone="warn" role="alert" title={t('accounts.slowTitle')}>
      <p>{t('accounts.slowText', { minutes: waitMinutes })}</p>
    </Notice>
  );
}
