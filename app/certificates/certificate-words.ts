import type { Locale } from '~/i18n/locales.ts';
import { wordsInScriptOf } from './words-derived.ts';
import { ENGLISH, RUSSIAN } from './words-reviewed.ts';
import { KAZAKH, KYRGYZ, TURKMEN, UZBEK } from './words-draft.ts';

/** The words of a certificate in one language; names, titles and figures come in from outside. */
export interface CertificateWords {
  /** `draft` until a reader of that language has approved every line. */
  status: 'reviewed' | 'draft';
  title: string;
  /** Above the name. */
  certifies: string;
  /** Between the name and the course's title; empty where the verb comes last. */
  before: string;
  /** After the course's title; empty where the verb came before it. */
  after: string;
  hours(count: number, unit: 'academic' | 'astronomical'): string;
  score(score: number, passMark: number): string;
  /** The same in one sentence, for the second language. */
  sentence(facts: { name: string; course: string; hours: string }): string;
  issuedOn: string;
  validUntil: string;
  number: string;
  issuer: string;
  check: string;
  /** What stands in for the picture of the code. */
  qr(address: string): string;
  /** Of the signed file inside. */
  attachment: string;
}

export const CERTIFICATE_WORDS: Record<Locale, CertificateWords> = {
  en: ENGLISH,
  ru: RUSSIAN,
  kk: KAZAKH,
  ky: KYRGYZ,
  uz: UZBEK,
  'uz-Cyrl': wordsInScriptOf('uz-Cyrl', UZBEK),
  tk: TURKMEN,
};
