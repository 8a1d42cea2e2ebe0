import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import uz from '../uz/index.ts';
import { htmlInCyrillic } from './html.ts';
import uzCyrl from './index.ts';
import { messageInCyrillic } from './message.ts';
import { textInCyrillic } from './text.ts';

test.each([
  'bakyt@mail.example',
  'https://learn.example.org/uz/kurs?a=b',
  'learn.example.org/slip',
  'royxat.xlsx',
  '.csv',
  '=SUM(B1:B5)',
  'B2',
  'VCS-2026-000001',
  'AB-1998-TMN',
  '/help',
  '`kod`',
  'birth_year',
  'XXI',
  'Safe Steps',
  'World Vision',
  'Vicarious Trauma Toolkit',
  'Wi-Fi',
])('%s stays', (kept) => {
  expect(textInCyrillic(`Bu ${kept} edi.`)).toBe(`Бу ${kept} эди.`);
});

test('of a file named by a person only the ending stays', () => {
  expect(textInCyrillic('Ulan_Asanov.docx, suhbatlar.')).toBe('Улан_Асанов.docx, суҳбатлар.');
});

test('an ending after a kept name is Cyrillic; a word that only begins like one is not kept', () => {
  expect(textInCyrillic('PDFda, CSVni, WhatsAppdan, ID-karta, Telegramdagi')).toBe(
    'PDFда, CSVни, WhatsAppдан, ID-карта, Telegramдаги',
  );
  expect(textInCyrillic('Tabiiy, va/yoki, SIRLI, Alifbo')).toBe('Табиий, ва/ёки, СИРЛИ, Алифбо');
});

test('of a message only the words change', () => {
  expect(
    messageInCyrillic('{count, plural, one {# ta kurs} other {{name} uchun # ta kurs}} bor, {day, date, long}'),
  ).toBe('{count, plural, one {# та курс} other {{name} учун # та курс}} бор, {day, date, long}');
  expect(messageInCyrillic('{kind, select, yes {ha} other {yoʻq}}')).toBe('{kind, select, yes {ҳа} other {йўқ}}');
});

test('of HTML only the text and what is said aloud change', () => {
  expect(
    htmlInCyrillic(
      '<h2 id="maqsad">Maqsad</h2><p class="soft">Endi <a href="/courses/kurs/dars" title="Yoʻl &amp; ertak">kalit</a>ekan ' +
        '&quot;Ertak&quot; <code>=SUM(A1)</code> <span lang="en">Log out</span> o&#x27;zi</p>' +
        '<input name="javob" value="shahar" placeholder="Shahar"/><img alt="Choy" src="/choy.svg"/>',
    ),
  ).toBe(
    '<h2 id="maqsad">Мақсад</h2><p class="soft">Энди <a href="/courses/kurs/dars" title="Йўл &amp; эртак">калит</a>екан ' +
      '&quot;Эртак&quot; <code>=SUM(A1)</code> <span lang="en">Log out</span> ўзи</p>' +
      '<input name="javob" value="shahar" placeholder="Шаҳар"/><img alt="Чой" src="/choy.svg"/>',
  );
});

/** What may stay Latin in the interface: addresses, codes, names; ICU's own words are taken out before. */
const STAYS =
  /bakyt@mail\.example|name@example\.org|learn\.example\.org|cv\.json|VCS-2026-000001|ABCD-1234|Windows-1251|UTF-\d+|A4|B[12]/g;
const CITED = [
  'L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory',
  'S. Henrysson, Psychometrika',
  'R. L. Ebel, Measuring Educational Achievement',
  'R. R. Hake, American Journal of Physics',
  'D. G. Bonett, Psychological Methods',
  'D. Lakens, Frontiers in Psychology',
  '“username”',
  '“name”',
];
const NAMES =
  /Safe Steps|Telegram|WhatsApp|PDF|CSV|XLSX|ZIP|SMS|QR|PIN|SUM|Ctrl|(?<!\p{L})(?:[cnpr]|[AB](?= вариант))(?!\p{L})/gu;

const messages = Object.entries(uz).flatMap(([area, words]) =>
  Object.entries<string>(words).map(([key, latin]) => [`${area}.${key}`, latin] as const),
);
const cyrillicOf = (name: string) => {
  const [area = '', key = ''] = name.split('.');
  return (uzCyrl as Record<string, Record<string, string>>)[area]?.[key] ?? '';
};

test.each(messages)('%s: the same message, all of it Cyrillic, and once is enough', (name, latin) => {
  const cyrillic = cyrillicOf(name);
  expect(shapeOf(cyrillic)).toEqual(shapeOf(latin));
  const said = CITED.reduce((text, cited) => text.replace(cited, ''), literals(cyrillic).join(' '));
  expect(
    said
      .replace(STAYS, '')
      .replace(NAMES, '')
      .match(/[A-Za-zʻʼ]+/g) ?? [],
  ).toEqual([]);
  expect(messageInCyrillic(cyrillic)).toBe(cyrillic);
});

type Ast = ReturnType<IntlMessageFormat['getAst']>;
const astOf = (message: string): Ast => new IntlMessageFormat(message, 'uz', undefined, { ignoreTag: true }).getAst();

/** Arguments, kinds and cases, without the words. */
function shapeOf(message: string): unknown {
  return JSON.parse(
    JSON.stringify(astOf(message), (key, value: unknown) => {
      if (key === 'location') return undefined;
      const node = value as { type?: number } | null;
      return typeof node === 'object' && node?.type === 0 ? 'words' : value;
    }),
  );
}

function literals(message: string): string[] {
  const found: string[] = [];
  JSON.stringify(astOf(message), (_key, value: unknown) => {
    const node = value as { type?: number; value?: string } | null;
    if (typeof node === 'object' && node?.type === 0 && node.value) found.push(node.value);
    return value;
  });
  return found;
}
