import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isMethodCall, memberName } from '../patterns/ast.ts';
import type { Known } from './detector.ts';
import type { Shape } from './shapes/shape.ts';
import type { Node } from './tree.ts';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The name of the language's own function or class that is called, `window.setTimeout` included; else empty. */
export function languageCall({ callee }: Call, { shapes }: Known): string {
  if (callee.type === 'Identifier') return shapes.isOfLanguage(callee) ? callee.name : '';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return '';
  return WORLDS.has(callee.object.name) && shapes.isOfLanguage(callee.object) ? (memberName(callee) ?? '') : '';
}

const WORLDS: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** `Math.max` where one of the language's own objects is used by its name; else empty. */
export function staticName(node: Node, { shapes }: Known): string {
  if (node.type !== 'MemberExpression' || !shapes.isOfLanguage(node.object)) return '';
  const name = memberName(node);
  return name === undefined ? '' : `${node.object.name}.${name}`;
}

/** `list.name(…)` for one of the names, where nothing says that the receiver is something else than these kinds. */
export function asks(
  node: TSESTree.CallExpression,
  names: ReadonlySet<string>,
  { shapes, look }: Known,
  ...kinds: readonly Shape['kind'][]
): boolean {
  if (!isMethodCall(node, names)) return false;
  const { object } = node.callee;
  const shape = shapes.of(object);
  return shape
    ? kinds.includes(shape.kind)
    : !shapes.isOfLanguage(object) && (!isCapital(object) || look.variableOf(object) !== undefined);
}

/** `Model.find` and its like, where nothing declares it: a class or module of somebody else. */
const isCapital = (node: Node): boolean => node.type === 'Identifier' && /^[A-Z][a-z]/.test(node.name);

/** A function written where another is called: its parameters are filled by whoever calls it. */
export const isHandedOver = (node: Node): boolean =>
  isFunction(node) && isCallLike(node.parent) && node.parent.callee !== node;

export const isCallLike = (node: Node | undefined): node is Call =>
  node?.type === 'CallExpression' || node?.type === 'NewExpression';
