import { useTranslate } from '~/i18n/translate.tsx';
import { MEASURED_FROM } from '~/reports/learning-shown.ts';
import { SMALLEST } from '~/reports/suppress-rule.ts';
import { Section } from '~/ui/page.tsx';

export function Method() {
  const t = useTranslate();
  return (
    <Section title={t('gains.method')} id="method">
      <ul className="max-w-prose list-disc space-y-2 pl-6">
        <li>{t('gains.methodPairs')}</li>
        <li>{t('gains.methodForms')}</li>
        <li>{t('gains.methodGain')}</li>
        <li>{t('gains.methodNormalised')}</li>
        <li>{t('gains.methodEffect')}</li>
        <li>{t('gains.methodLevels', { least: SMALLEST, full: MEASURED_FROM })}</li>
      </ul>
      <p className="max-w-prose text-soft">{t('gains.sources')}</p>
    </Section>
  );
}
