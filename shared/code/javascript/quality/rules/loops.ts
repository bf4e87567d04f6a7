import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isPath, memberName, numberOf } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import { countingUp, lengthOf } from '../../patterns/loops/index-loop.ts';
import { matter, type QualityRule } from './rule.ts';

export const LOOPS: readonly QualityRule[] = [
  matter({
    id: 'index-for-element',
    dimension: 'idiom',
    concept: 'array-loops',
    what: '{counter} only reaches elements',
    mend: 'use for…of',
    find: { by: 'tree', on: { ForStatement: indexForElement } },
    wrong: 'export function f(list, g) { for (let i = 0; i < list.length; i++) { g(list[i]); } }',
    right: 'export function f(list, g) { for (const one of list) { g(one); } }',
  }),
  matter({
    id: 'index-of-compared',
    dimension: 'idiom',
    concept: 'array-analysis',
    what: 'indexOf only to ask whether it is in there',
    mend: 'includes asks just that',
    find: {
      by: 'tree',
      on: { BinaryExpression: (node) => (asksIndexOf(node) ? { at: node } : undefined) },
    },
    wrong: 'export const f = (list, a) => list.indexOf(a) !== -1;',
    right: 'export const f = (list, a) => list.includes(a);',
  }),
];

function indexForElement(loop: TSESTree.ForStatement, look: Look) {
  const counting = countingUp(loop);
  const list = counting && lengthOf(counting.bound);
  if (!list || counting.operator !== '<' || !isPath(list)) return undefined;
  if (!counting.start || numberOf(counting.start) !== 0 || loop.init?.type !== 'VariableDeclaration') return undefined;
  const counter = look.declaredBy(loop.init).find(({ name }) => name === counting.counter);
  return counter && readsOnly(counter, loop, list) ? { at: loop, facts: { counter: counting.counter } } : undefined;
}

/** In the body every use of the counter is `list[counter]`, read. */
function readsOnly({ references }: Variable, { body }: TSESTree.ForStatement, list: TSESTree.Expression): boolean {
  const uses = references.filter(({ identifier: { range } }) => range[0] >= body.range[0]);
  return (
    uses.length > 0 &&
    uses.every(({ identifier: { range } }) => range[1] <= body.range[1]) &&
    uses.every(({ identifier: { parent }, identifier }) => {
      if (parent?.type !== 'MemberExpression' || parent.property !== identifier) return false;
      return alike(parent.object, list) && !isTarget(parent);
    })
  );
}

function isTarget(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  if (parent.type === 'AssignmentExpression') return parent.left === node;
  return parent.type === 'UpdateExpression' || (parent.type === 'UnaryExpression' && parent.operator === 'delete');
}

function asksIndexOf({ left, operator, right }: TSESTree.BinaryExpression): boolean {
  if (left.type !== 'CallExpression' || memberName(left.callee) !== 'indexOf' || left.arguments.length !== 1)
    return false;
  const number = numberOf(right);
  return number === -1 ? /^(?:[!=]==?|>)$/.test(operator) : number === 0 && (operator === '>=' || operator === '<');
}
