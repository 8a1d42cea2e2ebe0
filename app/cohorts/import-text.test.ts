import { expect, test } from 'vitest';
import { decode, findDelimiter } from './import-text.ts';

const TEXT = 'имя;страна\nАлия;KZ\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 128 ? code : code - 0x350;
  });

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 with a mark, as Excel’s Unicode text', utf16(`\ufeff${TEXT}`), 'utf-16le'],
  ['UTF-16 without one', utf16(TEXT), 'utf-16le'],
  ['UTF-16, the other end first', utf16(`\ufeff${TEXT}`).swap16(), 'utf-16be'],
  ['Windows-1251', windows1251(TEXT), 'windows-1251'],
] as const)('%s is read, and said', (_name, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: TEXT, encoding });
});

test.each([
  ['a workbook', Buffer.from('PK\u0003\u0004…')],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff, 0xd8)],
])('%s is no text', (_name, bytes) => {
  expect(decode(bytes)).toBeNull();
});

test('nothing is an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});

test.each([
  ['name,country', ','],
  ['name;country,city', ';'],
  ['"a;b;c",country,city', ','],
  ['имя;"Город, область"', ';'],
  ['\n\nname\tcountry', '\t'],
  ['name', ','],
])('%j is parted by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toEqual({ text, delimiter });
});

test('Excel’s own line about the separator is believed and taken off', () => {
  expect(findDelimiter('sep=;\r\nname,full;country')).toEqual({ text: 'name,full;country', delimiter: ';' });
});
