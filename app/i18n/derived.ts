import { isDerived, type Locale } from './locales.ts';
import { htmlInCyrillic } from './uz-Cyrl/html.ts';
import { textInCyrillic } from './uz-Cyrl/text.ts';

/** Words of `writtenAs(locale)` in the script of `locale`. */
export function inScriptOf(locale: Locale, text: string): string {
  return isDerived(locale) ? textInCyrillic(text) : text;
}

/** As `inScriptOf`, of HTML. */
export function htmlInScriptOf(locale: Locale, html: string): string {
  return isDerived(locale) ? htmlInCyrillic(html) : html;
}

/** As `inScriptOf`, of every text in a value; the keys of its records stay. */
export function valuesInScriptOf<Value>(locale: Locale, value: Value): Value {
  return (isDerived(locale) ? inScript(value) : value) as Value;

  function inScript(part: unknown): unknown {
    if (typeof part === 'string') return inScriptOf(locale, part);
    if (Array.isArray(part)) return part.map(inScript);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inScript(inner)]));
  }
}
