import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, childrenOf, isFunction, memberName } from '../../patterns/ast.ts';
import type { Known } from '../detector.ts';
import type { Node } from '../tree.ts';

/** `for (const one of list)`, where nothing says that it is something else than a list. */
export function isArrayLoop({ right, left, await: waits }: TSESTree.ForOfStatement, { shapes }: Known): boolean {
  if (waits) return false;
  const shape = shapes.of(right);
  if (shape) return shape.kind === 'array';
  if (right.type === 'CallExpression' && ENTRIES.has(memberName(right.callee) ?? ''))
    return right.callee.type === 'MemberExpression' && shapes.is(right.callee.object, 'array');
  // Pairs of unknown origin are most often those of a map.
  return !(right.type === 'Identifier' && 'declarations' in left && left.declarations[0]?.id.type === 'ArrayPattern');
}

const ENTRIES: ReadonlySet<string> = new Set(['entries', 'keys', 'values']);

/** `list[i]` inside a loop that changes `i`. */
export function isIndexInLoop(node: TSESTree.MemberExpression, { shapes, look }: Known): boolean {
  if (!node.computed || !(shapes.of(node.object) === undefined || shapes.is(node.object, 'array'))) return false;
  const index = namesIn(node.property).flatMap((name) => look.variableOf(name) ?? []);
  if (index.length === 0) return false;
  const loop = loopAround(node);
  if (!loop) return false;
  return index.some(({ references }) =>
    references.some(({ identifier, init }) => !init && isCounted(identifier) && isInside(identifier, loop)),
  );
}

/** The names of an index: `i`, `i + 1`, `list.length - 1 - i`. */
function namesIn(index: Node): readonly Node[] {
  if (index.type === 'Identifier') return [index];
  return index.type === 'BinaryExpression' ? [...childrenOf(index)].filter(({ type }) => type === 'Identifier') : [];
}

/** `i++`, `i += 2`, `i = i + 1`: the keys of an object do not come so. */
function isCounted({ parent }: Node): boolean {
  if (parent?.type === 'UpdateExpression') return true;
  return (
    parent?.type === 'AssignmentExpression' && (parent.operator !== '=' || parent.right.type === 'BinaryExpression')
  );
}

function loopAround(node: Node): Node | undefined {
  for (const up of above(node)) {
    if (isFunction(up)) return undefined;
    if (COUNTING.has(up.type)) return up;
  }
  return undefined;
}

const COUNTING: ReadonlySet<string> = new Set(['ForStatement', 'WhileStatement', 'DoWhileStatement']);

const isInside = ({ range }: Node, outer: Node): boolean => range[0] >= outer.range[0] && range[1] <= outer.range[1];
