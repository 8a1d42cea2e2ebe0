import { readCv, type Cv } from './cv.ts';

const MARK = 'safe-steps-cv';

/** A CV as a file that its owner keeps. */
export function writeCvFile({ locale, values }: Cv): string {
  return `${JSON.stringify({ [MARK]: 1, locale, ...values }, null, 2)}\n`;
}

/** Undefined for any other file. */
export function readCvFile(text: string): Cv | undefined {
  try {
    const found: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, MARK)) return undefined;
    return readCv((name) => (Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined));
  } catch {
    return undefined;
  }
}
