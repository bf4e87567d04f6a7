import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isNamed, isPath, memberName } from '../ast.ts';
import type { Look } from '../look.ts';
import { lengthOf } from '../loops/index-loop.ts';
import { definePattern } from '../pattern.ts';

export const randomNotWhole = definePattern({
  id: 'random-index-not-whole',
  certainty: 'certain',
  kind: 'error',
  weight: 85,
  concept: 'arrays',
  say: 'Math.random gives a number with decimals, and no element has an index like 1.7',
  check: 'how do you get a whole number from it?',
  find: {
    by: 'tree',
    on: {
      MemberExpression: ({ computed, object, property }, look) =>
        computed && isPath(object) && randomLength(standingFor(property, look), object) ? { at: property } : undefined,
    },
  },
  wrong: `function pick(list) {
  const one = list[Math.random() * list.length];
  return one === undefined;
}`,
  right: `function pick(list) {
  const one = list[Math.floor(Math.random() * list.length)];
  return one === undefined;
}`,
  harm: { call: 'Array.from({ length: 40 }, () => pick([1, 2, 3])).includes(true)', expected: 'false', actual: 'true' },
});

export const randomPastEnd = definePattern({
  id: 'random-index-past-end',
  certainty: 'certain',
  kind: 'error',
  weight: 85,
  concept: 'arrays',
  say: 'Math.{method} can give {list}.length itself, and there is no element at that index',
  check: 'what is the largest index, and what is the largest number this gives?',
  find: {
    by: 'tree',
    on: {
      MemberExpression: ({ computed, object, property }, look) => {
        const rounded = computed && isPath(object) ? standingFor(property, look) : undefined;
        const method = rounded && roundingUp(rounded);
        const [inner] = rounded?.type === 'CallExpression' ? rounded.arguments : [];
        return method && inner && randomLength(inner, object)
          ? { at: property, facts: { method, list: look.show(object) } }
          : undefined;
      },
    },
  },
  wrong: `function pick(list) {
  const one = list[Math.round(Math.random() * list.length)];
  return one === undefined;
}`,
  right: `function pick(list) {
  const one = list[Math.floor(Math.random() * list.length)];
  return one === undefined;
}`,
  lookalikes: [`const pick = (list) => list[Math.round(Math.random() * (list.length - 1))];`],
  harm: { call: 'Array.from({ length: 200 }, () => pick([1])).includes(true)', expected: 'false', actual: 'true' },
});

/** The index itself, or what the name was set to that stands for it. */
const standingFor = (index: TSESTree.Node, look: Look): TSESTree.Node =>
  index.type === 'Identifier' ? (look.steadyValue(index) ?? index) : index;

/** `Math.random() * list.length`, in either order. */
function randomLength(node: TSESTree.Node, list: TSESTree.Node): boolean {
  if (node.type !== 'BinaryExpression' || node.operator !== '*') return false;
  const sides = [node.left, node.right];
  return sides.some(isRandom) && sides.some((side) => isLengthOf(side, list));
}

const isRandom = (node: TSESTree.Node): boolean =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  isNamed(node.callee.object, 'Math') &&
  memberName(node.callee) === 'random';

function isLengthOf(node: TSESTree.Node, list: TSESTree.Node): boolean {
  const of = lengthOf(node);
  return of !== undefined && alike(of, list);
}

function roundingUp(node: TSESTree.Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const method = memberName(node.callee);
  return isNamed(node.callee.object, 'Math') && (method === 'round' || method === 'ceil') ? method : undefined;
}
