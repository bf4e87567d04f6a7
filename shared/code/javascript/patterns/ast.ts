import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

type Node = TSESTree.Node;

export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression;

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);
const LOOPS: ReadonlySet<string> = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

export const isFunction = (node: Node): node is FunctionNode => FUNCTIONS.has(node.type);
export const isLoop = (node: Node): boolean => LOOPS.has(node.type);
export const isNamed = (node: Node | null | undefined, name: string): node is TSESTree.Identifier =>
  node?.type === 'Identifier' && node.name === name;

/** The nodes right below one, in the order of the text. */
export function* childrenOf(node: Node): Generator<Node> {
  for (const key of visitorKeys[node.type] ?? []) {
    const value: unknown = Reflect.get(node, key);
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) yield one;
    } else if (isNode(value)) yield value;
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A node and everything below it; what `skip` names is passed over with all below it. */
export function* within(root: Node, skip: (node: Node) => boolean = () => false): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node !== root && skip(node)) continue;
    yield node;
    waiting.push(...[...childrenOf(node)].reverse());
  }
}

/** A node and what runs when it does: functions written inside it run another time, if at all. */
export const running = (root: Node): Generator<Node> => within(root, isFunction);

export function some(nodes: Iterable<Node>, is: (node: Node) => boolean): boolean {
  for (const node of nodes) if (is(node)) return true;
  return false;
}

/** The nodes above one, nearest first. */
export function* above(node: Node): Generator<Node> {
  for (let up = node.parent; up; up = up.parent) yield up;
}

export function functionAround(node: Node): FunctionNode | undefined {
  for (const up of above(node)) if (isFunction(up)) return up;
  return undefined;
}

/** Whether two expressions are spelt alike: names, members, indexes, literals, `this`. Anything else is not alike. */
export function alike(a: Node, b: Node): boolean {
  if (a.type === 'Identifier') return b.type === 'Identifier' && a.name === b.name;
  if (a.type === 'ThisExpression') return b.type === 'ThisExpression';
  if (a.type === 'Literal') return b.type === 'Literal' && a.raw === b.raw;
  if (a.type === 'MemberExpression')
    return (
      b.type === 'MemberExpression' &&
      a.computed === b.computed &&
      alike(a.object, b.object) &&
      alike(a.property, b.property)
    );
  return false;
}

/** A name, or names joined by dots, whose reading has no effect. */
export const isPath = (node: Node): boolean =>
  node.type === 'Identifier' ||
  node.type === 'ThisExpression' ||
  (node.type === 'MemberExpression' && !node.computed && isPath(node.object));

/** `object.name` without brackets: the name. */
export const memberName = (node: Node): string | undefined =>
  node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier'
    ? node.property.name
    : undefined;

type MethodCall = TSESTree.CallExpression & { readonly callee: TSESTree.MemberExpression };

/** `object.name(…)` for one of the names. */
export const isMethodCall = (node: Node, names: ReadonlySet<string>): node is MethodCall =>
  node.type === 'CallExpression' && names.has(memberName(node.callee) ?? '');

export const methodOf = ({ callee }: MethodCall): string => memberName(callee) ?? '';

/** Whether a value is only asked for true or false here. */
export function isAsked(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      return parent.operator !== '??' && isAsked(parent);
    default:
      return false;
  }
}

const ENDS: ReadonlySet<string> = new Set([
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
  'YieldExpression',
]);

/** Whether something in here can leave it: return, throw, break, continue or yield. */
export const mayLeave = (root: Node): boolean => some(running(root), ({ type }) => ENDS.has(type));

export const bodyOf = ({ body }: FunctionNode): readonly TSESTree.Statement[] =>
  body?.type === 'BlockStatement' ? body.body : [];

/** Whether `return` with a value, or an arrow's bare expression, gives the caller something. */
export const givesValue = (func: FunctionNode): boolean =>
  func.body?.type !== 'BlockStatement' ||
  some(running(func.body), (node) => node.type === 'ReturnStatement' && node.argument !== null);

/** Adds what a plain tree lacks: each node's parent. */
export function withParents(tree: TSESTree.Program): TSESTree.Program {
  for (const node of within(tree)) for (const child of childrenOf(node)) Reflect.set(child, 'parent', node);
  return tree;
}

/** A number written out, with or without its sign. */
export function numberOf(node: Node | null | undefined): number | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node?.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  const value = numberOf(node.argument);
  return value === undefined ? undefined : -value;
}
