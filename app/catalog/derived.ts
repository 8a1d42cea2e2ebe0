import { valuesInScriptOf } from '~/i18n/derived.ts';
import { LOCALES, isDerived, writtenAs, type DerivedLocale } from '~/i18n/locales.ts';
import type { CourseFolder, LanguageFolder, Library } from './library.server.ts';
import type { GlossaryFile } from './library-schema.ts';
import type { Sheet } from './yaml.server.ts';

const DERIVED = LOCALES.filter(isDerived);

/** The library with what nobody wrote: each course that is there in a language, in its other script as well. */
export function withDerived(library: Library): Library {
  return DERIVED.reduce(
    (grown, locale) => ({
      ...grown,
      glossary: changed(grown.glossary, (file) => glossaryWith(file, locale)),
      courses: grown.courses.map((course) => courseWith(course, locale)),
    }),
    library,
  );
}

function glossaryWith(file: GlossaryFile, locale: DerivedLocale): GlossaryFile {
  return Object.fromEntries(
    Object.entries(file).map(([id, byLocale]) => {
      const entry = byLocale[writtenAs(locale)];
      return [id, entry ? { ...byLocale, [locale]: valuesInScriptOf(locale, entry) } : byLocale];
    }),
  );
}

function courseWith(course: CourseFolder, locale: DerivedLocale): CourseFolder {
  const language = course.languages.get(writtenAs(locale));
  if (!language || !course.structure.value?.languages.includes(writtenAs(locale))) return course;
  return {
    ...course,
    structure: changed(course.structure, (file) => ({
      ...file,
      languages: file.languages.flatMap((each) => (each === writtenAs(locale) ? [each, locale] : [each])),
    })),
    languages: new Map([...course.languages, [locale, languageIn(locale, language)]]),
  };
}

/** A lesson's body stays as it was written: its HTML is put into the other script, so that none of its tags is. */
function languageIn(locale: DerivedLocale, written: LanguageFolder): LanguageFolder {
  const { text, quiz, practice, lessons } = written;
  const all = <Value>(value: Value) => valuesInScriptOf(locale, value);
  return {
    ...written,
    locale,
    ...(text && { text: changed(text, all) }),
    ...(quiz && { quiz: changed(quiz, all) }),
    ...(practice && { practice: changed(practice, all) }),
    lessons: new Map(
      [...lessons].map(([slug, lesson]) => [
        slug,
        { ...lesson, head: changed(lesson.head, (head) => ({ ...head, title: all(head.title) })) },
      ]),
    ),
  };
}

function changed<Value>(sheet: Sheet<Value>, change: (value: Value) => Value): Sheet<Value> {
  return { ...sheet, value: sheet.value && change(sheet.value) };
}
