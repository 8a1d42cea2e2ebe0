import type { MdxNode } from './mdx-tree.ts';

export interface MdxFault {
  line: number;
  column: number;
  what: string;
  expected: string;
}

export function faultAt(node: Pick<MdxNode, 'position'>, what: string, expected: string): MdxFault {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, what, expected };
}
