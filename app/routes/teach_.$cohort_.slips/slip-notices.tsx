import { useTranslate } from '~/i18n/translate.tsx';
import { Notice } from '~/ui/notice.tsx';

/** What the last form did, as the address that it led to says. */
export function SlipNotices({ asked }: { asked: Record<string, string> }) {
  const t = useTranslate();
  const { issued, handed, voided, nothing } = asked;
  if (issued !== undefined) return <Done words={t('slips.issued')} />;
  if (handed !== undefined) return <Done words={t('slips.handedOverSaved', countOf(handed))} ok={handed !== '0'} />;
  if (voided !== undefined) return <Done words={t('slips.voidDone', countOf(voided))} ok={voided !== '0'} />;
  return nothing === undefined ? null : <Done words={t('slips.nothingToPrint')} ok={false} />;
}

function Done({ words, ok = true }: { words: string; ok?: boolean }) {
  return (
    <Notice tone={ok ? 'good' : 'warn'} role="status">
      {words}
    </Notice>
  );
}

function countOf(written: string) {
  return { count: Number.parseInt(written, 10) || 0 };
}
