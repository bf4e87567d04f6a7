import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** Each is one more way through the code: McCabe's count, with the operators of logic, as ESLint counts. */
const BRANCHES: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'LogicalExpression',
  'AssignmentPattern',
]);

/** The ways through code, at least one. */
export function cyclomaticOf(nodes: Iterable<TSESTree.Node>): number {
  let ways = 1;
  for (const node of nodes) if (BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node.test)) ways++;
  return ways;
}
