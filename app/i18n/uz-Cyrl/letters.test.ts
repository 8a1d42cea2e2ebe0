import { describe, expect, test } from 'vitest';
import table from './letters.json';
import { inCyrillic } from './letters.ts';
import { textInCyrillic } from './text.ts';

test.each(Object.entries<string>(table.letters))('the CLDR writes %s as %s', (latin, cyrillic) => {
  expect(inCyrillic(latin)).toBe(cyrillic);
});

test('the alphabet has no other letters', () => {
  const small = Object.keys(table.letters).filter((letter) => letter === letter.toLowerCase() && letter !== 'ʼ');
  expect(small.sort().join(' ')).toBe('a b ch d e f g gʻ h i j k l m n o oʻ p q r s sh t ts u v x y ya ye yo yu z');
});

test.each([
  ['Oʻzbekiston', 'Ўзбекистон'],
  ['gʻamxoʻrlik', 'ғамхўрлик'],
  ['maʼlumot', 'маълумот'],
  ['sanʼat', 'санъат'],
  ['Yevropa', 'Европа'],
  ['ertak', 'эртак'],
  ['kerak', 'керак'],
  ['poema', 'поэма'],
  ['poyezd', 'поезд'],
  ['Vyetnam', 'Вьетнам'],
  ['shahar', 'шаҳар'],
  ['choy', 'чой'],
  ['yoʻl', 'йўл'],
  ['YOʻL', 'ЙЎЛ'],
  ['dunyo', 'дунё'],
  ['tuyuq', 'туюқ'],
  ['Isʼhoq', 'Исҳоқ'],
  ['OʻZBEKISTON SHAHARLARI', 'ЎЗБЕКИСТОН ШАҲАРЛАРИ'],
  ['QURʼON', 'ҚУРЪОН'],
  ['Chorshanba', 'Чоршанба'],
  ['politsiya', 'полиция'],
  ['ekspluatatsiyaga', 'эксплуатацияга'],
  ['konvensiya', 'конвенция'],
  ['ketsa aytsin unutsangiz hujjatsiz hurmatsevar', 'кетса айтсин унутсангиз ҳужжатсиз ҳурматсевар'],
  ['Kompyuterda', 'Компьютерда'],
  ['parol parolni', 'пароль паролни'],
  ['PTSB', 'ПТСБ'],
])('%s is %s', (latin, cyrillic) => {
  expect(inCyrillic(latin)).toBe(cyrillic);
});

test.each(["o'zi", 'o‘zi', 'o’zi', 'o`zi', 'oʻzi'])('%s is ўзи, whatever was typed for the sign', (typed) => {
  expect(inCyrillic(typed)).toBe('ўзи');
});

test('signs that quote stay', () => {
  expect(inCyrillic("bog'dagi tog' va 'kino', ma’no, ‘gap’")).toBe("боғдаги тоғ ва 'кино', маъно, ‘гап’");
});

describe('as the CLDR itself writes uz-Cyrl', () => {
  const both = (names: (locale: string) => string[]) =>
    names('uz').map((latin, index) => [latin, names('uz-Cyrl')[index] ?? ''] as const);
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 2)));
  const months = (locale: string) =>
    days.map((day) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day));
  const weekdays = (locale: string) =>
    days.map((day) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day));
  const COUNTRIES =
    'UZ KZ KG TM TJ RU US DE FR TR AE KR PL GB CH IT ES CN IN UA GE AM EG HU SE VN FI BE CA MX BR NO'.split(' ');
  const countries = (locale: string) =>
    COUNTRIES.map((code) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? '');

  test.each([...both(months), ...both(weekdays), ...both(countries)])('%s is %s', (latin, cyrillic) => {
    expect(textInCyrillic(latin).toLowerCase()).toBe(cyrillic.toLowerCase());
  });
});
