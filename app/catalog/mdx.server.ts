import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent } from 'mdx-bundler/client';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkGfm from 'remark-gfm';
import type { MdxFault } from './mdx-fault.ts';
import type { MdxNode } from './mdx-tree.ts';

/** Component name, or HTML tag name, → what renders it. */
export type MdxComponents = Record<string, ComponentType<never>>;

/**
 * MDX → static HTML. MDX is a program: `inspect` sees the tree before anything else does, and unless it finds no fault
 * nothing is made of it.
 */
export async function renderMdx(
  source: string,
  components: MdxComponents,
  inspect: (tree: MdxNode) => MdxFault[],
): Promise<{ html: string; faults: MdxFault[] }> {
  // A head between --- lines would reach gray-matter, which runs one marked as JavaScript.
  if (source.startsWith('---')) throw new Error('A lesson is rendered without its head');
  const faults: MdxFault[] = [];
  let code: string;
  try {
    code = await compile(source, (tree) => faults.push(...inspect(tree)));
  } catch (error) {
    if (faults.length > 0) return { html: '', faults };
    return { html: '', faults: syntaxFaults(error) };
  }
  const Lesson = getMDXComponent(code) as ComponentType<{ components: MdxComponents }>;
  return { html: renderToStaticMarkup(createElement(Lesson, { components })), faults };
}

async function compile(source: string, inspect: (tree: MdxNode) => number): Promise<string> {
  const refuse = () => (tree: MdxNode) => {
    if (inspect(tree) > 0) throw new Error('faults found');
  };
  const { code } = await bundleMDX({
    source,
    // The plug-ins for heads that stand here otherwise would write exports of their own.
    mdxOptions: (options) => ({ ...options, development: false, remarkPlugins: [refuse, remarkGfm] }),
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
  });
  return code;
}

interface EsbuildFailure {
  errors: { text: string; location: { line: number; column: number } | null }[];
}

function syntaxFaults(error: unknown): MdxFault[] {
  const { errors } = error as Partial<EsbuildFailure>;
  if (!errors) throw error;
  return errors.map(({ text, location }) => {
    // Of a tag that is never closed only the text tells the place.
    const [, said = text, line, column] = /^(?:\d+:\d+: )?(.*?)(?: \((\d+):(\d+)[^)]*\))?$/.exec(firstLine(text)) ?? [];
    return {
      line: Number(line) || location?.line || 1,
      column: Number(column) || (location?.column ?? 0) + 1,
      what: said,
      expected: 'Markdown and the components of courses/README.md, each closed, with no { or < of its own',
    };
  });
}

function firstLine(text: string): string {
  return text.replace(/^Cannot process MDX file with esbuild:\s*/, '').split('\n', 1)[0] ?? '';
}
