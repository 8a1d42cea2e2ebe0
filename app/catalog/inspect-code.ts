import { faultAt, type MdxFault } from './mdx-fault.ts';
import { isComponent, walk, type MdxNode } from './mdx-tree.ts';

const PLAIN = 'text in double quotes: a lesson is text, and nothing in it is code';
const FOOTNOTES = ['footnoteReference', 'footnoteDefinition'];

/** Whatever would run, or reach past our own components. */
export function codeFaults(tree: MdxNode): MdxFault[] {
  return [...walk(tree)].flatMap(({ node }) => {
    switch (node.type) {
      case 'mdxjsEsm': {
        const word = node.value?.trimStart().startsWith('import') ? 'import' : 'export';
        return [faultAt(node, `a line that begins with “${word}” is code`, 'Markdown and components, without code')];
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [faultAt(node, `{${node.value ?? ''}} is code`, 'plain text; to show a brace, write \\{')];
      case 'html':
        return [faultAt(node, 'raw HTML', 'Markdown and components')];
      case 'image':
      case 'imageReference':
        return [faultAt(node, 'an image', '<Figure src="…" alt="…" caption="…" /> with a drawing from figures/')];
      case 'heading':
        if (node.depth !== 1) return [];
        return [faultAt(node, 'a heading with one #', '## or below: the title stands above the lesson already')];
      default:
        if (FOOTNOTES.includes(node.type)) return [faultAt(node, 'a footnote', '<Source id="…" /> or a sentence')];
        return isComponent(node) ? attributeFaults(node) : [];
    }
  });
}

function attributeFaults(node: MdxNode): MdxFault[] {
  return (node.attributes ?? []).flatMap((attribute) => {
    const place = attribute.position ? attribute : node;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [faultAt(place, `{…} among the attributes of <${node.name}> is code`, PLAIN)];
    }
    if (typeof attribute.value === 'string') return [];
    const found = attribute.value ? 'holds code' : 'has no value';
    return [faultAt(place, `${attribute.name} of <${node.name}> ${found}`, PLAIN)];
  });
}
