import { languageTag, type Locale } from './locales.ts';

/** People in the order in which a reader of `locale` looks for a name. */
export function inNameOrder<T extends { username: string }>(people: T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(languageTag(locale), { numeric: true });
  return people.toSorted((one, other) => compare(one.username, other.username));
}
