import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import en from './en/index.ts';
import type { Messages } from './messages.ts';
import ru from './ru/index.ts';

const keysOf = (messages: Messages) =>
  Object.entries(messages).flatMap(([area, words]) => Object.keys(words).map((key) => `${area}.${key}`));

const argumentsOf = (text: string) =>
  [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).filter((name, index, all) => all.indexOf(name) === index);

test('Russian has every message that English has, and no other', () => {
  expect(keysOf(ru).sort()).toEqual(keysOf(en).sort());
});

test.each(keysOf(en))('%s parses in both languages and takes the same values', (key) => {
  const [area, name] = key.split('.') as [keyof Messages, never];
  const [english, russian] = [en[area][name], ru[area][name]] as [string, string];
  expect(() => new IntlMessageFormat(english, 'en', undefined, { ignoreTag: true })).not.toThrow();
  expect(() => new IntlMessageFormat(russian, 'ru', undefined, { ignoreTag: true })).not.toThrow();
  const outer = (text: string) => argumentsOf(text).filter((value) => new RegExp(`\\{${value}[,}]`).test(text));
  expect(outer(russian).sort()).toEqual(outer(english).sort());
});
