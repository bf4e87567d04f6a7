import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isMethodCall, isPath, memberName, methodOf, within } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const COUNTING: ReadonlySet<string> = new Set(['push', 'unshift']);

export const pushResultKept = definePattern({
  id: 'push-result-kept',
  certainty: 'certain',
  kind: 'error',
  weight: 89,
  concept: 'array-mutation-methods',
  say: '{method} gives the new length, so {list} is a number from here on',
  check: 'what does {method} do to the array itself?',
  find: {
    by: 'tree',
    on: {
      AssignmentExpression: ({ operator, left, right }, look) =>
        operator === '=' && isPath(left) && isMethodCall(right, COUNTING) && alike(left, right.callee.object)
          ? { at: left, facts: { method: methodOf(right), list: look.show(left) } }
          : undefined,
    },
  },
  wrong: `function withOne(list) {
  let all = [...list];
  all = all.push(1);
  return Array.isArray(all);
}`,
  right: `function withOne(list) {
  let all = [...list];
  all.push(1);
  return Array.isArray(all);
}`,
  lookalikes: [`const list = [];\nlet length = list.push(1);\nlength = list.push(2);\nconsole.log(length);`],
  harm: { call: 'withOne([])', expected: 'true', actual: 'false' },
});

export const lengthCalled = definePattern({
  id: 'length-called',
  certainty: 'certain',
  kind: 'error',
  weight: 91,
  concept: 'arrays',
  say: 'length is a number and no function, so it cannot be called',
  check: 'which of the two has brackets behind it: a method or a property?',
  covers: ['not-a-function'],
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const { callee, arguments: given } = node;
        if (callee.type !== 'MemberExpression' || memberName(callee) !== 'length' || given.length > 0) return undefined;
        return isCounted(node) ? { at: callee.property } : undefined;
      },
    },
  },
  wrong: `function last(list) {
  return list[list.length() - 1];
}`,
  right: `function last(list) {
  return list[list.length - 1];
}`,
  lookalikes: [
    `class Rope { length() { return 3; } }\nconst rope = new Rope();\nconsole.log(rope.length());`,
    `const size = (rope) => rope.length();`,
  ],
  harm: { call: 'last([1, 2])', expected: '2', actual: 'TypeError: list.length is not a function' },
});

/** Things of one's own may have a method of that name; where the same thing is read by an index it is a list or a text. */
function isCounted(call: TSESTree.CallExpression): boolean {
  if (call.callee.type !== 'MemberExpression') return false;
  const { object } = call.callee;
  if (object.type === 'ArrayExpression' || (object.type === 'Literal' && typeof object.value === 'string')) return true;
  for (let node: TSESTree.Node | undefined = call; node; node = node.parent)
    if (node.type === 'MemberExpression' && node.computed && alike(node.object, object)) return true;
  return isLoopOver(call, object);
}

/** `i < list.length()` in the head of a loop that reads `list[i]`. */
function isLoopOver(call: TSESTree.CallExpression, list: TSESTree.Node): boolean {
  const test = call.parent;
  const loop = test?.parent;
  if (test?.type !== 'BinaryExpression' || loop?.type !== 'ForStatement' || loop.test !== test) return false;
  return isRead(loop.body, list);
}

const isRead = (body: TSESTree.Node, list: TSESTree.Node): boolean =>
  [...within(body)].some((node) => node.type === 'MemberExpression' && node.computed && alike(node.object, list));
