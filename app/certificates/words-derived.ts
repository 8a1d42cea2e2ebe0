import { inScriptOf } from '~/i18n/derived.ts';
import type { DerivedLocale } from '~/i18n/locales.ts';
import type { CertificateWords } from './certificate-words.ts';

/** The words of a certificate in another script; a name, a title and an address are put in as they were given. */
export function wordsInScriptOf(locale: DerivedLocale, words: CertificateWords): CertificateWords {
  const said = (text: string) => inScriptOf(locale, text);
  const around = (facts: string[], say: (...signs: string[]) => string) =>
    said(say(...facts.map((_, index) => signFor(index)))).replace(SIGNS, (sign) => facts[SIGN.indexOf(sign)] ?? '');
  return {
    status: words.status,
    title: said(words.title),
    certifies: said(words.certifies),
    before: said(words.before),
    after: said(words.after),
    hours: (count, unit) => said(words.hours(count, unit)),
    score: (score, passMark) => said(words.score(score, passMark)),
    sentence: ({ name, course, hours }) =>
      around([name, course, hours], (name = '', course = '', hours = '') => words.sentence({ name, course, hours })),
    issuedOn: said(words.issuedOn),
    validUntil: said(words.validUntil),
    number: said(words.number),
    issuer: said(words.issuer),
    check: said(words.check),
    qr: (address) => around([address], (sign = '') => words.qr(sign)),
    attachment: said(words.attachment),
  };
}

// Signs of no alphabet, which stand for the facts while the words around them change.
const SIGN = ['\uE000', '\uE001', '\uE002'];
const SIGNS = new RegExp(`[${SIGN.join('')}]`, 'g');

function signFor(index: number): string {
  return SIGN[index] ?? '';
}
