/** A part of a lesson's Markdown, as far as we look at it. */
export interface MdxNode {
  type: string;
  position?: { start: { line: number; column: number } };
  children?: MdxNode[];
  /** Of text and code. */
  value?: string;
  /** Of a link or a definition. */
  url?: string;
  /** Of a heading. */
  depth?: number;
  /** Of a list. */
  ordered?: boolean | null;
  /** Of a component. */
  name?: string | null;
  attributes?: MdxAttribute[];
}

export interface MdxAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { type: string };
  position?: MdxNode['position'];
}

export function isComponent(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute's text, or undefined where it has none. */
export function attribute(node: MdxNode, name: string): string | undefined {
  const found = node.attributes?.find((candidate) => candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The node and all below it, in the order of the text, each with the node it stands in. */
export function* walk(node: MdxNode, parent?: MdxNode): Generator<{ node: MdxNode; parent: MdxNode | undefined }> {
  yield { node, parent };
  for (const child of node.children ?? []) yield* walk(child, node);
}
