import { dayInWords } from '~/certificates/date-words.ts';
import type { Printed } from '~/certificates/printed.ts';
import { interfaceLocale } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Facts } from '~/ui/page.tsx';

export function CheckedFacts({ printed }: { printed: Pick<Printed, 'name' | 'languages' | 'issuedOn'> }) {
  const t = useTranslate();
  const locale = interfaceLocale(useLocale());
  return (
    <Facts
      facts={[
        { label: t('certificates.printedName'), value: <strong className="text-xl">{printed.name}</strong> },
        {
          label: t('certificates.course'),
          value: printed.languages.map(({ locale: language, title }) => (
            <span key={language} lang={language} className="block">
              {title}
            </span>
          )),
        },
        { label: t('certificates.issuedOn'), value: dayInWords(printed.issuedOn, locale) },
      ]}
    />
  );
}
