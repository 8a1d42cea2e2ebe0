import type { ReactNode } from 'react';
import { LOCALE_NAMES } from '~/i18n/locales.ts';
import { useLocale, useTranslate } from '~/i18n/translate.tsx';
import { Facts } from '~/ui/page.tsx';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { dayInWords } from './date-words.ts';
import { mainLocale, titleIn, type Printed } from './printed.ts';

/** All that a certificate says, for its holder and for administrators; `first` stands above it. */
export function PrintedFacts({
  printed,
  first = [],
}: {
  printed: Printed;
  first?: { label: string; value: ReactNode }[];
}) {
  const t = useTranslate();
  const locale = useLocale();
  const { name, latinName, rank, place, hours, score, passMark, languages } = printed;
  const facts = [
    ...first,
    { label: t('certificates.printedName'), value: <strong>{name}</strong> },
    { label: t('certificates.printedLatin'), value: latinName },
    { label: t('certificates.rank'), value: rank },
    { label: t('certificates.place'), value: place },
    {
      label: t('certificates.course'),
      value: <span lang={mainLocale(printed)}>{titleIn(printed, mainLocale(printed))}</span>,
    },
    { label: t('certificates.hours'), value: CERTIFICATE_WORDS[locale].hours(hours.count, hours.unit) },
    { label: t('certificates.score'), value: t('certificates.scoreValue', { score, passMark }) },
    { label: t('certificates.issuedOn'), value: dayInWords(printed.issuedOn, locale) },
    { label: t('certificates.validUntil'), value: printed.validUntil && dayInWords(printed.validUntil, locale) },
    { label: t('certificates.number'), value: printed.number },
    { label: t('certificates.issuer'), value: printed.issuer },
    { label: t('certificates.languages'), value: languages.map((each) => LOCALE_NAMES[each.locale]).join(', ') },
  ];
  return <Facts facts={facts.filter((fact) => fact.value)} />;
}
