import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { childrenOf, functionAround, isFunction, isNamed } from '../../patterns/ast.ts';
import { isHandedOver } from './callbacks.ts';
import type { Unit } from './functions.ts';

/** What breaks the line of reading: one for itself and one for every level that it lies within. */
const STRUCTURES: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'SwitchStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
]);

interface Waiting {
  readonly node: TSESTree.Node;
  readonly level: number;
}

/**
 * How hard a function is to follow, after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018). A function handed
 * to another one, as a callback is, counts where it stands and one level deeper; one with a name is a unit of its own.
 */
export function cognitiveOf({ root, name }: Unit): number {
  const waiting: Waiting[] = [...childrenOf(root)].map((node) => ({ node, level: 0 }));
  let total = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (isFunction(node) && !isPartOfAnother(node)) continue;
    total += costOf(node, level, name);
    for (const child of childrenOf(node)) waiting.push({ node: child, level: level + deeper(node, child) });
  }
  return total;
}

/** Handed to a call inside another function. Outside all functions every callback is a unit of its own. */
export const isPartOfAnother = (func: TSESTree.Node): boolean =>
  isHandedOver(func) && functionAround(func) !== undefined;

function costOf(node: TSESTree.Node, level: number, name: string | null): number {
  if (isElseIf(node)) return 1 + elseOf(node);
  if (STRUCTURES.has(node.type)) return 1 + level + elseOf(node);
  if (node.type === 'LogicalExpression') return isSameLogic(node) ? 0 : 1;
  if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return node.label ? 1 : 0;
  return node.type === 'CallExpression' && name !== null && isNamed(node.callee, name) ? 1 : 0;
}

const isElseIf = (node: TSESTree.Node): boolean =>
  node.type === 'IfStatement' && node.parent.type === 'IfStatement' && node.parent.alternate === node;

/** A last else costs one; an else if counts for itself. */
const elseOf = (node: TSESTree.Node): number =>
  node.type === 'IfStatement' && node.alternate && node.alternate.type !== 'IfStatement' ? 1 : 0;

/** A row of the same operator is read as one. */
const isSameLogic = ({ operator, parent }: TSESTree.LogicalExpression): boolean =>
  parent.type === 'LogicalExpression' && parent.operator === operator;

function deeper(node: TSESTree.Node, child: TSESTree.Node): number {
  if (isFunction(node)) return 1;
  if (!STRUCTURES.has(node.type) || isElseIf(child)) return 0;
  return isAsked(node, child) ? 0 : 1;
}

const isAsked = (node: TSESTree.Node, child: TSESTree.Node): boolean =>
  'test' in node ? node.test === child : 'discriminant' in node && node.discriminant === child;
