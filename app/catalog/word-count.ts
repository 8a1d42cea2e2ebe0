import { isComponent, walk, type MdxNode } from './mdx-tree.ts';

/** How many words a reader reads, those in titles and questions included. */
export function wordCount(tree: MdxNode): number {
  let words = 0;
  for (const { node } of walk(tree)) {
    if (node.value) words += count(node.value);
    if (isComponent(node)) {
      for (const { name, value } of node.attributes ?? []) {
        if (name !== 'id' && name !== 'src' && typeof value === 'string') words += count(value);
      }
    }
  }
  return words;
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
