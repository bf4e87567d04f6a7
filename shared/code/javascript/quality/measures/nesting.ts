import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { childrenOf, isFunction } from '../../patterns/ast.ts';
import type { Unit } from './functions.ts';

/** The blocks that ESLint's max-depth counts. */
const NESTS: ReadonlySet<string> = new Set([
  'IfStatement',
  'SwitchStatement',
  'TryStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'WithStatement',
]);

/** How deep one statement lies in others at most, and the first that lies so deep. */
export interface Nesting {
  readonly depth: number;
  readonly at: TSESTree.Node;
}

export function nestingOf({ root }: Unit): Nesting {
  let deepest: Nesting = { depth: 0, at: root };
  const waiting: Nesting[] = [{ at: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, depth } = next;
    if (depth > deepest.depth) deepest = next;
    for (const child of [...childrenOf(at)].reverse())
      if (!isFunction(child)) waiting.push({ at: child, depth: depth + (nests(child) ? 1 : 0) });
  }
  return deepest;
}

const nests = (node: TSESTree.Node): boolean =>
  NESTS.has(node.type) && !(node.parent?.type === 'IfStatement' && node.parent.alternate === node);
