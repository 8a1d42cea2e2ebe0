import { isLocale, LOCALES, type Locale } from './locales.ts';

const COOKIE = 'lang';
const YEAR_S = 365 * 24 * 60 * 60;

/** `?lang=`, then the cookie, the person's own, Accept-Language, English. */
export function negotiateLocale(request: Request, personLocale?: string | null): Locale {
  const asked = askedLocale(request);
  if (asked) return asked;
  const remembered = cookieLocale(request);
  if (remembered) return remembered;
  if (isLocale(personLocale)) return personLocale;
  return acceptedLocale(request.headers.get('Accept-Language')) ?? 'en';
}

/** The locale `?lang=` names, if it names one. */
export function askedLocale(request: Request): Locale | undefined {
  const asked = new URL(request.url).searchParams.get('lang');
  return isLocale(asked) ? asked : undefined;
}

export function rememberLocale(locale: Locale, secure: boolean): string {
  return `${COOKIE}=${locale}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

function cookieLocale(request: Request): Locale | undefined {
  const cookies = request.headers.get('Cookie') ?? '';
  return LOCALES.find((locale) => new RegExp(`(^|;\\s*)${COOKIE}=${locale}(;|$)`).test(cookies));
}

function acceptedLocale(header: string | null): Locale | undefined {
  const ranked = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { locales: localesFor(tag), quality: quality ? Number(quality) : 1 };
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked.flatMap((entry) => entry.locales)[0];
}

/** The language in the script asked for, if it has one of its own here; otherwise the language. */
function localesFor(tag: string): Locale[] {
  const [language = '', script] = tag.toLowerCase().split('-');
  const named = LOCALES.filter((locale) => [`${language}-${script}`, language].includes(locale.toLowerCase()));
  return named.sort((one, other) => other.length - one.length);
}
