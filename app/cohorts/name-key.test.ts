import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['Айгерим Сериккызы', 'Aigerim Serikkyzy'],
  ['Айгерім Серікқызы', 'Aygerim Serikqyzy'],
  ['Айгерим Серик кызы', 'SERIKKYZY AIGERIM'],
  ['Әсел Қайратқызы', 'Asel Kairatkyzy'],
  ['Ғалымжан Өтеғұлов', 'Galymzhan Otegulov'],
  ['Жанна Жұмабаева', 'Zhanna Dzhumabaeva'],
  ['Жамила Хайдарова', 'Jamila Khaydarova'],
  ['Хуршид Ғуломов', 'Xurshid Gʻulomov'],
  ['Йўлдош Ўткиров', 'Yoʻldosh Oʻtkirov'],
  ['Ёдгор Чориев', 'Yodgor Choriyev'],
  ['Өмүр Түмөнбаев', 'Ömür Tümönbaev'],
  ['Чолпон Кыдырмышева', 'Cholpon Kydyrmysheva'],
  ['Маңгыт Һадиев', 'Mangyt Hadiyev'],
  ['Огулнар Мередова', 'Ogulnar Meredowa'],
  ['Гульнар Шаммаев', 'Gülnar Şammaýew'],
  ['Джерен Чарыева', 'Jeren Çaryýewa'],
  ['Фёдор Юрьев', 'Федор Yurev'],
  ['Наталья Щербакова', 'Natalya Shcherbakova'],
  ['Юлия Яковлева', 'Iuliia Iakovleva'],
  ['Александр Максимов', 'Alexandr Maximov'],
  ['Васильев Дмитрий', 'Dmitry Vasiliev'],
  ['Мария Алиева', 'Mariya Aliyeva'],
  ['Айша Анвар қизи', 'Aysha Anvar qizi'],
  ['Бакыт Асан уулу', 'Bakyt Asanuulu'],
  ['Умарова-Саидова Нозима', 'Nozima Umarova-Saidova'],
])('%s and %s may be one person', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(nameKey(one)).not.toBe('');
});

test.each([
  ['Диана Ахметова', 'Дана Ахметова'],
  ['Асан Усенов', 'Ашан Усенов'],
  ['Aigerim Serikkyzy', 'Aigerim Nurlankyzy'],
  ['Нурлан Асанов', 'Нурлан Асанова'],
  ['Алия', 'Алла'],
])('%s and %s are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('no letters, no key', () => {
  for (const nothing of ['', '  ', '—', '12', "'"]) expect(nameKey(nothing)).toBe('');
});

const CONSONANTS = 'б в г ғ д ж з к қ л м н ң п р с т ф х һ ц ч ш'.split(' ');
const VOWELS = 'а ә е ё и і о ө ў у ұ ү ы э ю я'.split(' ');
const syllable = fc.tuple(
  fc.constantFrom(...CONSONANTS),
  fc.constantFrom(...VOWELS),
  fc.constantFrom('', 'н', 'р', 'й'),
);
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.flat().join(''));
const words = fc.array(word, { minLength: 1, maxLength: 3 });

/** Ways in which passports, newspapers and people themselves write Cyrillic letters in Latin. */
const WAYS: Record<string, string>[] = [
  {
    ж: 'zh',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    ю: 'iu',
    я: 'ia',
    й: 'i',
    ы: 'y',
    ё: 'e',
    ң: 'n',
    қ: 'k',
    ғ: 'g',
    ў: 'o',
  },
  {
    ж: 'zh',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    ю: 'yu',
    я: 'ya',
    й: 'y',
    ы: 'y',
    ё: 'yo',
    ң: 'ng',
    қ: 'q',
    ғ: 'gh',
    ў: 'o',
  },
  {
    ж: 'j',
    х: 'x',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    ю: 'yu',
    я: 'ya',
    й: 'y',
    ы: 'i',
    ё: 'yo',
    ң: 'n',
    қ: 'q',
    ғ: 'gʻ',
    ў: 'oʻ',
  },
  {
    ж: 'ž',
    х: 'h',
    ц: 'ts',
    ч: 'ç',
    ш: 'ş',
    ю: 'ýu',
    я: 'ýa',
    й: 'ý',
    ы: 'y',
    ё: 'ýo',
    ң: 'ň',
    қ: 'k',
    ғ: 'g',
    ў: 'o',
  },
];
const PLAIN: Record<string, string> = {
  ...{ а: 'a', ә: 'ä', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', ө: 'ö', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'ū', ү: 'ü', ф: 'f', һ: 'h', э: 'e' },
};
const written = (text: string, way: Record<string, string>) =>
  [...text].map((letter) => way[letter] ?? PLAIN[letter] ?? letter).join('');

test('a name has one key in Cyrillic and in every Latin spelling of it', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...WAYS), (parts, way) => {
      const name = parts.join(' ');
      expect(nameKey(written(name, way))).toBe(nameKey(name));
    }),
    { numRuns: 500 },
  );
});

test('the order of its parts, capitals and spaces do not matter', () => {
  fc.assert(
    fc.property(words, (parts) => {
      expect(nameKey(`  ${[...parts].reverse().join('  ').toUpperCase()} `)).toBe(nameKey(parts.join(' ')));
    }),
  );
});
