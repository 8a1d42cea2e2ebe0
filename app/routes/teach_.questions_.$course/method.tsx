import { useTranslate } from '~/i18n/translate.tsx';
import { DIFFICULTY_FROM, DISCRIMINATION_FROM } from '~/reports/item-statistics.ts';
import { GAIN_FROM } from '~/reports/objective-gain.ts';
import { Section } from '~/ui/page.tsx';

export function Method() {
  const t = useTranslate();
  return (
    <Section title={t('items.method')} id="method">
      <ul className="list-disc space-y-2 pl-6">
        <li>{t('items.methodDifficulty', { from: DIFFICULTY_FROM })}</li>
        <li>{t('items.methodDiscrimination', { from: DISCRIMINATION_FROM })}</li>
        <li>{t('items.methodGain', { from: GAIN_FROM })}</li>
        <li>{t('items.methodCounted')}</li>
      </ul>
      <p className="text-soft">{t('items.methodSources')}</p>
    </Section>
  );
}
