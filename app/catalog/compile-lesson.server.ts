import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ShownTask } from '~/practice/shown-task.ts';
import type { Locale } from '~/i18n/locales.ts';
import { htmlInScriptOf } from '~/i18n/derived.ts';
import { translateIn } from '~/i18n/translate.tsx';
import type { BuiltLesson } from './built.ts';
import type { FigureFile } from './components/figure.tsx';
import type { AudioFile } from './components/narration.tsx';
import { lessonComponents } from './components/lesson-components.tsx';
import { Definitions } from './components/term.tsx';
import type { Source } from './course.ts';
import type { Fault } from './fault.ts';
import { codeFaults } from './inspect-code.ts';
import { componentFaults } from './inspect-components.ts';
import { referenceFaults, type Referable } from './inspect-references.ts';
import { completeTree, termsUsed } from './lesson-tree.ts';
import type { LessonFile } from './library.server.ts';
import type { GlossaryFile, SourcesFile } from './library-schema.ts';
import { renderMdx } from './mdx.server.ts';
import { wordCount } from './word-count.ts';

export interface Surroundings {
  course: string;
  locale: Locale;
  lessons: Referable['lessons'];
  sources: SourcesFile;
  glossary: GlossaryFile;
  figures: Map<string, FigureFile>;
  audio: Map<string, AudioFile>;
  /** Of the language, by their ids. */
  tasks: Record<string, ShownTask>;
}

/** One lesson in one language, or what is wrong with it. */
export async function compileLesson(
  file: LessonFile,
  around: Surroundings,
): Promise<{ built?: BuiltLesson; faults: Fault[] }> {
  const t = translateIn(around.locale);
  const head = file.head.value;
  const meanings = meaningsIn(around.glossary, around.locale);
  let words = 0;
  let terms: string[] = [];
  const { html, faults } = await renderMdx(
    file.body,
    lessonComponents({
      t,
      locale: around.locale,
      course: around.course,
      lesson: file.slug,
      sources: head?.sources ?? [],
      figures: around.figures,
      audio: around.audio,
      tasks: around.tasks,
    }),
    (tree) => {
      const found = [
        ...codeFaults(tree),
        ...componentFaults(tree),
        ...referenceFaults(tree, {
          lessons: around.lessons,
          sources: head?.sources,
          terms: new Set(meanings.keys()),
          tasks: new Set(Object.keys(around.tasks)),
          figures: new Set(around.figures.keys()),
          audio: new Set(around.audio.keys()),
        }),
      ];
      words = wordCount(tree);
      terms = termsUsed(tree);
      completeTree(tree, around.course);
      return found;
    },
  );
  const placed = [...file.head.faults, ...faults.map((fault) => ({ file: file.file, ...fault }))];
  if (placed.length > 0 || !head) return { faults: placed };
  const definitions = renderToStaticMarkup(
    createElement(Definitions, { t, meanings: terms.flatMap((id) => meanings.get(id) ?? []) }),
  );
  const lesson = {
    slug: file.slug,
    title: head.title,
    minutes: head.minutes,
    translation: head.translation,
    locale: around.locale,
    objectives: head.objectives,
    sources: head.sources.flatMap((id) => sourceOf(id, around.sources)),
    html: htmlInScriptOf(around.locale, html + definitions),
  };
  return { built: { lesson, words }, faults: [] };
}

function meaningsIn(glossary: GlossaryFile, locale: Locale) {
  return new Map(
    Object.entries(glossary).flatMap(([id, byLocale]) => {
      const entry = byLocale[locale];
      return entry?.meaning ? [[id, { id, term: entry.term, meaning: entry.meaning }] as const] : [];
    }),
  );
}

function sourceOf(id: string, sources: SourcesFile): Source[] {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (!source) return [];
  return [{ id, ...source, checked: source.checked === 'unchecked' ? null : source.checked }];
}
