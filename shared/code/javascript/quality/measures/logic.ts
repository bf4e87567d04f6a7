import type { TSESTree } from '@typescript-eslint/typescript-estree';

/** The most operators of logic in one expression, and where it starts. */
export interface Logic {
  readonly operators: number;
  readonly at: TSESTree.Node | undefined;
}

/** Counts `&&`, `||` and `??` that are joined to one another, through parentheses and `!` alike. */
export function logicIn(nodes: Iterable<TSESTree.Node>): Logic {
  const counts = new Map<TSESTree.Node, number>();
  for (const node of nodes) {
    if (node.type !== 'LogicalExpression') continue;
    const whole = wholeOf(node);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  let most: Logic = { operators: 0, at: undefined };
  for (const [at, operators] of counts) if (operators > most.operators) most = { operators, at };
  return most;
}

function wholeOf(node: TSESTree.Node): TSESTree.Node {
  let whole = node;
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'LogicalExpression') whole = up;
    else if (up.type !== 'UnaryExpression') break;
  }
  return whole;
}
