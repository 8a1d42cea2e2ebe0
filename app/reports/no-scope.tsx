import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';

/** For a manager to whom nothing was granted. */
export function NoScope() {
  const t = useTranslate();
  return (
    <Notice title={t('gains.noScope')}>
      <p>{t('gains.noScopeText')}</p>
    </Notice>
  );
}
