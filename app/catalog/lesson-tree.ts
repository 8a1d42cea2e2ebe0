import { attribute, isComponent, walk, type MdxNode } from './mdx-tree.ts';

/**
 * Writes out what an author abbreviates: lesson links become addresses, content notes get a number each, and the number
 * of a source stands close to the fact, so that no line breaks between them.
 */
export function completeTree(tree: MdxNode, course: string): void {
  let notes = 0;
  for (const { node } of walk(tree)) {
    closeUp(node.children ?? []);
    if (node.url?.startsWith('lesson:')) node.url = `/courses/${course}/${node.url.slice('lesson:'.length)}`;
    if (isComponent(node) && node.name === 'ContentNote') {
      notes += 1;
      node.attributes?.push({ type: 'mdxJsxAttribute', name: 'number', value: String(notes) });
    }
  }
}

function closeUp(siblings: MdxNode[]): void {
  siblings.forEach((node, index) => {
    const before = siblings[index - 1];
    if (node.name === 'Source' && before?.type === 'text') before.value = before.value?.trimEnd();
  });
}

/** The ids of the terms a lesson uses, each once, in the order of the text. */
export function termsUsed(tree: MdxNode): string[] {
  const ids = [...walk(tree)].flatMap(({ node }) => (node.name === 'Term' ? (attribute(node, 'id') ?? []) : []));
  return [...new Set(ids)];
}
