import { inScriptOf } from '~/i18n/derived.ts';
import { writtenAs, type Locale, type WrittenLocale } from '~/i18n/locales.ts';

// Written out rather than taken from Intl, whose words change between versions of Node: a
// certificate printed again has to be the same.
const MONTHS: Record<WrittenLocale, string> = {
  en: 'January February March April May June July August September October November December',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ky: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры',
  uz: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  tk: 'ýanwary fewraly marty apreli maýy iýuny iýuly awgusty sentýabry oktýabry noýabry dekabry',
};

const PATTERNS: Record<WrittenLocale, (year: number, month: string, day: number) => string> = {
  en: (year, month, day) => `${day} ${month} ${year}`,
  ru: (year, month, day) => `${day} ${month} ${year} года`,
  kk: (year, month, day) => `${year} жылғы ${day} ${month}`,
  ky: (year, month, day) => `${year}-жылдын ${day}-${month}`,
  uz: (year, month, day) => `${year}-yil ${day}-${month}`,
  tk: (year, month, day) => `${turkmenOrdinal(year)} ýylyň ${turkmenOrdinal(day)} ${month}`,
};

/** A day, `YYYY-MM-DD`, in words. */
export function dayInWords(day: string, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const written = writtenAs(locale);
  const words = PATTERNS[written](year, MONTHS[written].split(' ')[month - 1] ?? '', date);
  return inScriptOf(locale, words);
}

/** -njy after the back vowels of alty, dokuz, on, otuz, kyrk, altmyş and togsan; -nji elsewhere. */
function turkmenOrdinal(count: number): string {
  const ones = count % 10;
  const tens = Math.floor(count / 10) % 10;
  const isBack = ones === 0 ? [1, 3, 4, 6, 9].includes(tens) : [6, 9].includes(ones);
  return `${count}-${isBack ? 'njy' : 'nji'}`;
}
