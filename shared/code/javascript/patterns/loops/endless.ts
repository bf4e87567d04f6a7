import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed, isPath, mayLeave, numberOf, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';
import { isSetIn } from './index-loop.ts';

type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement;

export const wrongDirection = definePattern({
  id: 'loop-wrong-direction',
  certainty: 'certain',
  kind: 'error',
  weight: 96,
  concept: 'for-loops',
  say: 'each step takes the counter further away from the end of the loop',
  check: 'does the counter have to grow or to shrink?',
  find: { by: 'eslint', rule: 'for-direction' },
  wrong: `function countdown(n) {
  const steps = [];
  for (let i = n; i > 0; i++) {
    steps.push(i);
    if (steps.length > 9) throw new RangeError('too many steps');
  }
  return steps;
}`,
  right: `function countdown(n) {
  const steps = [];
  for (let i = n; i > 0; i--) {
    steps.push(i);
    if (steps.length > 9) throw new RangeError('too many steps');
  }
  return steps;
}`,
  harm: { call: 'countdown(2)', expected: '[ 2, 1 ]', actual: 'RangeError: too many steps' },
});

/** Nothing in the loop can change what it asks: no call, no way out, and no name of the condition is set. */
export const conditionNeverChanges = definePattern({
  id: 'loop-condition-never-changes',
  certainty: 'certain',
  kind: 'error',
  weight: 97,
  concept: 'while-loops',
  say: 'nothing inside the loop changes {name}, so once it runs it never ends',
  check: 'what should happen to {name} at each step?',
  find: {
    by: 'eslint',
    rule: 'no-unmodified-loop-condition',
    spot: ({ node }, look) => {
      const loop = node && loopAsking(node);
      if (!node || !loop || mayLeave(loop.body) || some(running(loop.body), mayAct) || mayChange(loop))
        return undefined;
      return { at: node, facts: { name: look.show(node) } };
    },
  },
  wrong: `function halve(n) {
  let left = n;
  let steps = 0;
  while (left > 1) {
    steps = steps + 1;
  }
  return steps;
}`,
  right: `function halve(n) {
  let left = n;
  let steps = 0;
  while (left > 1) {
    steps = steps + 1;
    left = left / 2;
  }
  return steps;
}`,
  harm: { call: 'halve(4)', expected: '2', actual: 'never ends' },
});

/** Only known functions are called, none of which can throw or end the program. */
export const endlessLoop = definePattern({
  id: 'endless-loop',
  certainty: 'certain',
  kind: 'error',
  weight: 98,
  concept: 'while-loops',
  say: 'nothing ends this loop: its condition is always true, and there is no break or return in it',
  check: 'when should it stop?',
  find: {
    by: 'tree',
    on: {
      WhileStatement: (node) => (isTrue(node.test) ? endless(node) : undefined),
      DoWhileStatement: (node) => (isTrue(node.test) ? endless(node) : undefined),
      ForStatement: (node) => (node.test === null || isTrue(node.test) ? endless(node) : undefined),
    },
  },
  wrong: `function firstSquareOver(limit) {
  let n = 1;
  while (true) {
    if (n * n <= limit) n = n + 1;
  }
}`,
  right: `function firstSquareOver(limit) {
  let n = 1;
  while (true) {
    if (n * n <= limit) n = n + 1;
    else return n * n;
  }
}`,
  lookalikes: [`function* count() { let n = 0; while (true) yield n++; }`, `function serve(next) { for (;;) next(); }`],
  harm: { call: 'firstSquareOver(10)', expected: '16', actual: 'never ends' },
});

/** `for (…; …; i + 1)` reckons and forgets. */
export const idleUpdate = definePattern({
  id: 'loop-step-without-effect',
  certainty: 'certain',
  kind: 'error',
  weight: 97,
  concept: 'for-loops',
  say: '{step} is reckoned after each round and then forgotten, so {name} stays as it is',
  check: 'how is the new value stored in {name}?',
  find: {
    by: 'tree',
    on: {
      ForStatement: ({ update }, look) => {
        if (update?.type !== 'BinaryExpression' || !['+', '-', '*'].includes(update.operator)) return undefined;
        if (!isPath(update.left)) return undefined;
        return { at: update, facts: { step: look.show(update), name: look.show(update.left) } };
      },
    },
  },
  wrong: `function evens(n) {
  const found = [];
  for (let i = 0; i < n; i + 2) {
    found.push(i);
    if (found.length > 9) throw new RangeError('too many steps');
  }
  return found;
}`,
  right: `function evens(n) {
  const found = [];
  for (let i = 0; i < n; i += 2) {
    found.push(i);
    if (found.length > 9) throw new RangeError('too many steps');
  }
  return found;
}`,
  harm: { call: 'evens(4)', expected: '[ 0, 2 ]', actual: 'RangeError: too many steps' },
});

/** Whether any name of the condition is set in the loop, declared or not. */
const mayChange = (loop: Loop): boolean =>
  loop.test !== null && some(running(loop.test), (node) => node.type === 'Identifier' && isSetIn(loop, node.name));

const isTrue = (node: TSESTree.Node | null): boolean =>
  (node?.type === 'Literal' && node.value === true) || Boolean(numberOf(node));

const endless = (node: Loop) => (mayLeave(node.body) || some(running(node.body), mayAct) ? undefined : { at: node });

/** What might throw, end the program, or change what it asks about: anything but reckoning and printing. */
function mayAct(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'CallExpression':
      return !(node.callee.type === 'MemberExpression' && HARMLESS.some((name) => isNamed(object(node.callee), name)));
    case 'NewExpression':
    case 'AwaitExpression':
    case 'ImportExpression':
    case 'TaggedTemplateExpression':
      return true;
    case 'MemberExpression':
      return isDeep(node);
    default:
      return false;
  }
}

const HARMLESS = ['console', 'Math'];

const object = (callee: TSESTree.Node): TSESTree.Node | undefined =>
  callee.type === 'MemberExpression' ? callee.object : undefined;

/** Reading `a.b.c` or `a[i].b` may throw where `a.b` does not. */
const isDeep = ({ object }: TSESTree.MemberExpression): boolean => object.type === 'MemberExpression';

function loopAsking(node: TSESTree.Node): Loop | undefined {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'WhileStatement' || up.type === 'DoWhileStatement' || up.type === 'ForStatement') return up;
    if (up.type.endsWith('Statement')) return undefined;
  }
  return undefined;
}
