import { createContext, useContext, type ReactNode } from 'react';
import en from './en/index.ts';
import { interfaceLocale, type InterfaceLocale, type Locale } from './locales.ts';
import { translator, type Messages, type Translate } from './messages.ts';
import ru from './ru/index.ts';

const MESSAGES: Record<InterfaceLocale, Messages> = { en, ru };
const TRANSLATORS: Record<InterfaceLocale, Translate> = {
  en: translator('en', MESSAGES.en),
  ru: translator('ru', MESSAGES.ru),
};

/** The interface's words in `locale`, or in English where the interface is not written in it. */
export function translateIn(locale: Locale): Translate {
  return TRANSLATORS[interfaceLocale(locale)];
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
