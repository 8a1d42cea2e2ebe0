import { IntlMessageFormat } from 'intl-messageformat';
import type en from './en/index.ts';
import type { Locale } from './locales.ts';

type Catalogue = typeof en;
/** `area.key`, checked against the English catalogue. */
export type MessageKey = {
  [Area in keyof Catalogue]: `${Area & string}.${keyof Catalogue[Area] & string}`;
}[keyof Catalogue];
export type MessageValues = Record<string, string | number | Date>;
/** Formats one message: ICU, so `{count, plural, …}` works. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;
export type Messages = { [Area in keyof Catalogue]: Record<keyof Catalogue[Area], string> };

export function translator(locale: Locale, messages: Messages): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(textOf(messages, key), locale, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
}

function textOf(messages: Messages, key: MessageKey): string {
  const dot = key.indexOf('.');
  const area = messages[key.slice(0, dot) as keyof Messages] as Record<string, string> | undefined;
  const text = area?.[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`No message ${key}`);
  return text;
}
