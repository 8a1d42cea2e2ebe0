import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';

/** What a phone shows of this to others; paper keeps no history. */
export function SharedPhone() {
  const t = useTranslate();
  return (
    <>
      <div className="print:hidden">
        <Notice title={t('help.sharedTitle')}>
          <p>
            {t('help.shared')} {t('help.sharedCalls')}
          </p>
        </Notice>
      </div>
      <p className="hidden print:block">{t('help.sharedCalls')}</p>
    </>
  );
}
