import { foldApostrophes } from '~/accounts/apostrophe.ts';

/** Letters of the region's alphabets, as they are usually written in plain Latin; signs that are not heard are left out. */
const LETTERS: Record<string, string> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', җ: 'j', ҷ: 'j' },
  ...{ з: 'z', и: 'i', і: 'i', ї: 'i', ӣ: 'i', й: 'y', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o' },
  ...{ ө: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ӯ: 'u', ф: 'f', х: 'kh', ҳ: 'h' },
  ...{ һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ ş: 'sh', š: 'sh', ç: 'ch', č: 'ch', ž: 'zh', ı: 'i', ə: 'a', ŋ: 'n', ø: 'o', æ: 'ae', ß: 'ss', ł: 'l' },
};
const MARKS = /\p{M}+/gu;

/** A name in small plain Latin letters; letters of other scripts stay as they are. Never printed: people write their own names. */
export function romanise(name: string): string {
  const small = foldApostrophes(name.normalize('NFKC')).toLowerCase().replaceAll("'", '').normalize('NFC');
  return [...small]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(MARKS, '');
}
