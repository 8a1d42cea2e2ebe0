import { randomInt } from 'node:crypto';
import { ALPHABET, LENGTH } from './public-code.ts';

/** 140 bits from a secure source: nobody finds a certificate by trying. */
export function newPublicCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
