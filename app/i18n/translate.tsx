import { createContext, useContext, type ReactNode } from 'react';
import en from './en/index.ts';
import kk from './kk/index.ts';
import ky from './ky/index.ts';
import { LOCALES, type Locale } from './locales.ts';
import { translator, type Messages, type Translate } from './messages.ts';
import ru from './ru/index.ts';
import tk from './tk/index.ts';
import uz from './uz/index.ts';
import uzCyrl from './uz-Cyrl/index.ts';

const MESSAGES: Record<Locale, Messages> = { en, ru, kk, ky, uz, 'uz-Cyrl': uzCyrl, tk };
const TRANSLATORS = Object.fromEntries(
  LOCALES.map((locale) => [locale, translator(locale, MESSAGES[locale])]),
) as Record<Locale, Translate>;

/** All words of the interface in one language. */
export function messagesIn(locale: Locale): Messages {
  return MESSAGES[locale];
}

export function translateIn(locale: Locale): Translate {
  return TRANSLATORS[locale];
}

const LocaleContext = createContext<Locale>('en');

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useTranslate(): Translate {
  return translateIn(useLocale());
}
