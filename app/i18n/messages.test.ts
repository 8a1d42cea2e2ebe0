import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import en from './en/index.ts';
import { LOCALES } from './locales.ts';
import type { Messages } from './messages.ts';
import { messagesIn } from './translate.tsx';

const keysOf = (messages: Messages) =>
  Object.entries(messages).flatMap(([area, words]) => Object.keys(words).map((key) => `${area}.${key}`));

const argumentsOf = (text: string) =>
  [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).filter((name, index, all) => all.indexOf(name) === index);

const outer = (text: string) => argumentsOf(text).filter((value) => new RegExp(`\\{${value}[,}]`).test(text));

test.each(LOCALES)('%s has every message that English has, and no other', (locale) => {
  expect(keysOf(messagesIn(locale)).sort()).toEqual(keysOf(en).sort());
});

test.each(keysOf(en))('%s parses in every language and takes the same values', (key) => {
  const [area, name] = key.split('.') as [keyof Messages, never];
  const english = en[area][name] as string;
  for (const locale of LOCALES) {
    const text = messagesIn(locale)[area][name] as string;
    expect(() => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }), locale).not.toThrow();
    expect(outer(text).sort(), locale).toEqual(outer(english).sort());
  }
});
