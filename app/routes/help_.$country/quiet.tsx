import type { ShownLine } from '~/help/directory.ts';
import { useTranslate } from '~/i18n/translate.tsx';

/** For whoever cannot speak aloud: where to write, and how to call all the same. */
export function Quiet({ lines }: { lines: ShownLine[] }) {
  const t = useTranslate();
  const numbers = lines.flatMap(({ text, number }) => (text ? (text.to ?? number) : []));
  return (
    <section className="space-y-2 print:space-y-0">
      <h2 className="text-2xl print:text-lg">{t('help.quietTitle')}</h2>
      <p>
        {numbers.length > 0 ? t('help.quietWrite', { numbers: numbers.join(', ') }) : t('help.quietNone')}{' '}
        {t('help.quietAsk')}
      </p>
      <p>{t('help.quietSay')}</p>
    </section>
  );
}
