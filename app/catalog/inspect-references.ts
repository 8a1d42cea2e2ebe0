import { faultAt, type MdxFault } from './mdx-fault.ts';
import { attribute, isComponent, walk, type MdxNode } from './mdx-tree.ts';

/** What a lesson may point at. */
export interface Referable {
  /** Lesson slugs of the course, and old ones with today's, unless its course.yml could not be read. */
  lessons: { slugs: string[]; renamed: Record<string, string> } | undefined;
  /** Source ids of the lesson's head, unless the head could not be read. */
  sources: string[] | undefined;
  /** Ids of the terms that have a meaning in the lesson's language. */
  terms: Set<string>;
  /** Ids of the tasks that have words in the lesson's language. */
  tasks: Set<string>;
  /** File names in figures/. */
  figures: Set<string>;
  /** File names of the language's recordings. */
  audio: Set<string>;
}

/** Links, sources, terms and figures that lead nowhere, or where they must not. */
export function referenceFaults(tree: MdxNode, referable: Referable): MdxFault[] {
  return [...walk(tree)].flatMap(({ node }) => {
    if (node.type === 'link' || node.type === 'definition') return linkFaults(node, referable.lessons);
    return isComponent(node) ? idFaults(node, referable) : [];
  });
}

function linkFaults(node: MdxNode, lessons: Referable['lessons']): MdxFault[] {
  const url = node.url ?? '';
  if (url.startsWith('lesson:')) return lessons ? lessonLinkFaults(node, url.slice('lesson:'.length), lessons) : [];
  if (/^\/(?![/\\])[^\\]*$/.test(url) || isHttps(url)) return [];
  return [
    faultAt(node, `a link to “${url.slice(0, 80)}”`, 'lesson:its-slug, a page of ours such as /help, or https://…'),
  ];
}

function lessonLinkFaults(
  node: MdxNode,
  slug: string,
  { slugs, renamed }: NonNullable<Referable['lessons']>,
): MdxFault[] {
  if (slugs.includes(slug)) return [];
  const now = Object.hasOwn(renamed, slug) ? renamed[slug] : undefined;
  const expected = now ? `lesson:${now}, its name today` : 'the slug of a lesson of this course';
  return [faultAt(node, `the link lesson:${slug} leads nowhere`, expected)];
}

function isHttps(url: string): boolean {
  return url.startsWith('https://') && URL.canParse(url);
}

function idFaults(node: MdxNode, { sources, terms, tasks, figures, audio }: Referable): MdxFault[] {
  const id = attribute(node, 'id') ?? '';
  const src = attribute(node, 'src') ?? '';
  if (node.name === 'Source' && sources && !sources.includes(id)) {
    return [faultAt(node, `<Source> names ${id}`, `a source from the lesson's head (${sources.join(', ')})`)];
  }
  if (node.name === 'Term' && !terms.has(id)) {
    return [faultAt(node, `<Term> names ${id}`, 'a term of courses/glossary.yml with a meaning in this language')];
  }
  if (node.name === 'Practice' && !tasks.has(id)) {
    return [faultAt(node, `<Practice> names ${id}`, 'a task of practice.yml with words in this language')];
  }
  if (node.name === 'Figure' && src.endsWith('.svg') && !figures.has(src)) {
    return [faultAt(node, `<Figure> shows ${src}`, "a drawing in the course's figures/ folder")];
  }
  if (node.name === 'Narration' && src.endsWith('.mp3') && !audio.has(src)) {
    return [faultAt(node, `<Narration> plays ${src}`, 'a recording beside the lesson, in its language')];
  }
  return [];
}
