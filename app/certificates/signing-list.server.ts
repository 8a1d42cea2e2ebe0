import type { Locale } from '~/i18n/locales.ts';
import type { Translate } from '~/i18n/messages.ts';
import { drawRuledLists } from '~/print/ruled-list.server.ts';
import type { Earned } from './cohort-certificates.server.ts';
import { dayInWords } from './date-words.ts';

export interface SigningFacts {
  /** The cohort's label. */
  cohort: string;
  courses: { title: string; earned: Earned[] }[];
  locale: Locale;
  createdAt: Date;
}

const ROW_HEIGHT = 34;

/** A4 lists on which people sign for their certificates, one for each course; they hold names as the certificates do. */
export function drawSigningList({ cohort, courses, locale, createdAt }: SigningFacts, t: Translate): Promise<Buffer> {
  const title = t('issuing.signingTitle');
  const columns = [
    { head: '', width: 32 },
    { head: t('issuing.person'), width: 112 },
    { head: t('issuing.name'), width: 216 },
    { head: t('issuing.number'), width: 112 },
    { head: t('issuing.issuedOn'), width: 122 },
    { head: t('issuing.signature'), width: 152 },
  ];
  const lists = courses.map(({ title: course, earned }) => ({
    title,
    lines: [cohort, course],
    columns,
    rows: earned.map(({ username, name, number, issuedOn }, index) => [
      String(index + 1),
      username,
      name,
      number,
      dayInWords(issuedOn, locale),
    ]),
  }));
  const options = { title, author: 'Safe Steps', lang: locale, createdAt, layout: 'landscape' as const };
  return drawRuledLists(options, lists, ROW_HEIGHT);
}
