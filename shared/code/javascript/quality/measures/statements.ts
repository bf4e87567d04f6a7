import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** What does something: neither the braces around, nor an empty place, nor what a loop's head declares. */
export const isStatement = ({ type, parent }: TSESTree.Node): boolean =>
  (type.endsWith('Statement') && type !== 'BlockStatement' && type !== 'EmptyStatement') ||
  (type.endsWith('Declaration') && !parent?.type.startsWith('For'));

export function statementsIn(nodes: Iterable<TSESTree.Node>): number {
  let count = 0;
  for (const node of nodes) if (isStatement(node)) count++;
  return count;
}
