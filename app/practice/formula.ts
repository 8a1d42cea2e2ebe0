import { LONGEST_FORMULA } from './given.ts';
import { look, type Remark } from './outcome.ts';

const LOOK_ALIKE: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
const NAMES: Record<string, string> = {
  СУММ: 'SUM',
  СРЗНАЧ: 'AVERAGE',
  МИН: 'MIN',
  МАКС: 'MAX',
  СЧЁТ: 'COUNT',
  СЧЕТ: 'COUNT',
  ОКРУГЛ: 'ROUND',
  ПРОИЗВЕД: 'PRODUCT',
};
const KNOWN = new Set(Object.values(NAMES));
const SIGNS: [RegExp, string][] = [
  [/\s+/g, ''],
  [/[‐‑–—−]/g, '-'],
  [/[×✕]/g, '*'],
  [/÷/g, '/'],
  [/;/g, ','],
];

/**
 * A formula as the engine takes it, or what to say about it. Only numbers, the cells of this table, the four sums and a
 * few functions go through, so that no formula can take long.
 */
export function readFormula(typed: string, cells: string[]): { formula: string } | { problem: Remark } {
  const line = typed.trim();
  if (!line) return { problem: look('practice.stillEmpty') };
  if (line.length > LONGEST_FORMULA) return { problem: look('practice.formulaLong', { most: LONGEST_FORMULA }) };
  if (!/^[=＝]/.test(line))
    return { problem: look(/\d/.test(line) ? 'practice.formulaEquals' : 'practice.formulaWords') };
  const body = SIGNS.reduce(
    (text, [from, to]) => text.replace(from, to),
    line.slice(1).normalize('NFKC').toUpperCase(),
  );
  const words = body.match(/[\p{L}\p{N}$#_]*\p{L}[\p{L}\p{N}$#_]*/gu) ?? [];
  let formula = body;
  for (const word of [...new Set(words)].sort((one, other) => other.length - one.length)) {
    const plain = NAMES[word] ?? latin(word);
    if (!KNOWN.has(plain) && !cells.includes(plain)) return { problem: unknown(word, plain) };
    formula = formula.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'gu'), plain);
  }
  const strange = formula.replace(/[A-Z0-9+\-*/(),.:%]/g, '')[0];
  if (strange) return { problem: look('practice.formulaSign', { sign: strange }) };
  if ((formula.match(/\(/g) ?? []).length !== (formula.match(/\)/g) ?? []).length) {
    return { problem: look('practice.formulaBrackets') };
  }
  return { formula: `=${formula}` };
}

/** `$B$1` is B1; a Cyrillic В looks the same and is meant to be. */
function latin(word: string): string {
  return [...word.replaceAll('$', '')].map((letter) => LOOK_ALIKE[letter] ?? letter).join('');
}

function unknown(word: string, plain: string): Remark {
  if (/^[A-Z]{1,3}\d+$/.test(plain)) return look('practice.formulaCell', { cell: plain });
  return look('practice.formulaName', { name: word.slice(0, 20) });
}

function escaped(text: string): string {
  return text.replace(/[$#]/g, '\\$&');
}
