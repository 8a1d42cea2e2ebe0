import { dayInWords } from '~/certificates/date-words.ts';
import type { Public } from '~/certificates/verify.server.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Facts } from '~/ui/page.tsx';

export function CheckedFacts({ printed }: { printed: Public }) {
  const t = useTranslate();
  const locale = useLocale();
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
        ...(printed.validUntil
          ? [{ label: t('certificates.validUntil'), value: dayInWords(printed.validUntil, locale) }]
          : []),
      ]}
    />
  );
}
