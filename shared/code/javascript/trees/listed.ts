import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isLoop, within } from '../patterns/ast.ts';
import type { Bindings } from './bindings.ts';
import type { Copies } from './copies.ts';

type Node = TSESTree.Node;

/** The statements of a block in fewer words; any other node as it is. */
export function listed(node: Node, bindings: Bindings, copies: Copies): Node {
  if (node.type !== 'BlockStatement') return node;
  const flat = node.body.flatMap((one) => withoutElse(one, copies));
  const body = withoutNames(yesOrNo(flat, copies), bindings, copies);
  const isSame = body.length === node.body.length && body.every((one, index) => one === node.body[index]);
  return isSame ? node : copies.of(node, { body });
}

/** What stands in an else behind a return stands as well below the if. */
function withoutElse(node: Node, copies: Copies): readonly Node[] {
  if (node.type !== 'IfStatement' || !node.alternate || !leaves(node.consequent)) return [node];
  const rest = node.alternate.type === 'BlockStatement' ? node.alternate.body : [node.alternate];
  return [copies.of(node, { alternate: null }), ...rest.flatMap((one) => withoutElse(one, copies))];
}

const leaves = (node: Node | undefined): boolean =>
  node?.type === 'ReturnStatement' ||
  node?.type === 'ThrowStatement' ||
  (node?.type === 'BlockStatement' && leaves(node.body.at(-1)));

/** `if (x) return true; return false;` gives back x. */
function yesOrNo(list: readonly Node[], copies: Copies): readonly Node[] {
  const [first, second] = list.slice(-2);
  if (first?.type !== 'IfStatement' || first.alternate || !isYesOrNo(first.test)) return list;
  if (returnedBy(first.consequent) !== true || returnedBy(second) !== false) return list;
  return [...list.slice(0, -2), copies.of(first, { type: 'ReturnStatement', argument: first.test })];
}

function returnedBy(node: Node | undefined): unknown {
  if (node?.type === 'BlockStatement') return node.body.length === 1 ? returnedBy(node.body[0]) : undefined;
  const value = node?.type === 'ReturnStatement' ? node.argument : undefined;
  return value?.type === 'Literal' ? value.value : undefined;
}

/** Of anything else nobody knows that it is true or false and nothing between. */
const isYesOrNo = (node: Node): boolean =>
  (node.type === 'BinaryExpression' && /^[<>=!]/.test(node.operator)) ||
  (node.type === 'UnaryExpression' && node.operator === '!') ||
  (node.type === 'LogicalExpression' && isYesOrNo(node.left) && isYesOrNo(node.right));

/** `const sum = a + b; return sum;` gives back a + b: a value that is used once, in the next statement. */
function withoutNames(list: readonly Node[], bindings: Bindings, copies: Copies): readonly Node[] {
  const kept: Node[] = [];
  for (const node of list.toReversed()) {
    const [next] = kept;
    const put = next && usedOnce(node, next, bindings, copies);
    if (put) kept[0] = put;
    else kept.unshift(node);
  }
  return kept;
}

function usedOnce(node: Node, next: Node, bindings: Bindings, copies: Copies): Node | undefined {
  if (node.type !== 'VariableDeclaration' || node.kind !== 'const') return undefined;
  const [only, ...more] = node.declarations;
  if (!only?.init || more.length > 0 || only.id.type !== 'Identifier' || only.id.typeAnnotation) return undefined;
  const { id, init } = only;
  if (isFunction(init)) return undefined;
  const [use, ...others] = bindings.get(id)?.references.filter((one) => one.isRead()) ?? [];
  if (!use || others.length > 0 || !standsIn(next, use.identifier)) return undefined;
  return copies.replaced(next, (part) => (part === use.identifier ? init : undefined));
}

/** Not where it would be worked out another number of times, or later. */
function standsIn(next: Node, use: Node): boolean {
  const isElsewhere = (node: Node) => isFunction(node) || isLoop(node) || node.type === 'ClassDeclaration';
  if (isElsewhere(next)) return false;
  for (const node of within(next, isElsewhere)) if (node === use) return true;
  return false;
}
