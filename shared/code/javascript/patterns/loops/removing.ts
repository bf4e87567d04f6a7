import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isFunction, isLoop, isMethodCall, isNamed, numberOf, running, some, within } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';
import { countingUp, isSetIn, lengthOf } from './index-loop.ts';

const SPLICE: ReadonlySet<string> = new Set(['splice']);
const EACH: ReadonlySet<string> = new Set(['forEach']);

/** After `list.splice(i, 1)` the next element has index i, and the loop goes on to i + 1. */
export const removesWhileLooping = definePattern({
  id: 'removes-while-looping',
  certainty: 'certain',
  kind: 'error',
  weight: 86,
  concept: 'array-mutation-methods',
  say: 'splice moves the later elements of {array} down, so the loop skips the one after each removed one',
  check: 'try it on an array where two neighbours have to go',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => (isSetIn(node.body, counterOf(node)) ? undefined : fromForward(node, look)),
      WhileStatement: (node, look) => (stepsOnlyAtEnd(node) ? fromForward(node, look) : undefined),
      ForOfStatement: ({ right, body }, look) => removal(body, right, () => true, look),
      CallExpression: (node, look) => {
        const [callback] = node.arguments;
        if (!isMethodCall(node, EACH) || !callback || !isFunction(callback)) return undefined;
        return removal(callback.body, node.callee.object, () => true, look);
      },
    },
  },
  wrong: `function withoutZeros(list) {
  for (let i = 0; i < list.length; i++) {
    if (list[i] === 0) list.splice(i, 1);
  }
  return list;
}`,
  right: `function withoutZeros(list) {
  for (let i = list.length - 1; i >= 0; i--) {
    if (list[i] === 0) list.splice(i, 1);
  }
  return list;
}`,
  lookalikes: [
    `function removeFirst(list, x) { for (let i = 0; i < list.length; i++) if (list[i] === x) { list.splice(i, 1); break; } return list; }`,
    `function removeAll(list, x) { for (let i = 0; i < list.length; i++) if (list[i] === x) { list.splice(i, 1); i--; } return list; }`,
  ],
  harm: { call: 'withoutZeros([0, 0, 1])', expected: '[ 1 ]', actual: '[ 0, 1 ]' },
});

type CountedLoop = TSESTree.ForStatement | TSESTree.WhileStatement;

function fromForward(node: CountedLoop, look: Look): Spot | undefined {
  const loop = countingUp(node);
  const array = loop && loop.operator === '<' ? lengthOf(loop.bound) : undefined;
  return loop && array && removal(loop.body, array, (index) => isNamed(index, loop.counter), look);
}

const counterOf = (node: CountedLoop): string => countingUp(node)?.counter ?? '';

function stepsOnlyAtEnd(node: TSESTree.WhileStatement): boolean {
  const counter = counterOf(node);
  const before = node.body.type === 'BlockStatement' ? node.body.body.slice(0, -1) : [];
  return counter !== '' && !before.some((one) => isSetIn(one, counter));
}

function removal(
  body: TSESTree.Node,
  array: TSESTree.Node,
  isHere: (index: TSESTree.Node | undefined) => boolean,
  look: Look,
): Spot | undefined {
  const removes = [...running(body)].find((node) => {
    if (!isMethodCall(node, SPLICE) || !alike(node.callee.object, array)) return false;
    const [index, count, inserted] = node.arguments;
    return isHere(index) && (numberOf(count) ?? 0) > 0 && !inserted && goesOn(node, body);
  });
  return removes && { at: removes, facts: { array: look.show(array) } };
}

const LEAVING: ReadonlySet<string> = new Set(['BreakStatement', 'ReturnStatement', 'ThrowStatement']);

/** Whether the loop surely goes on after this node: nothing that leaves it follows in a block around the node. */
function goesOn(node: TSESTree.Node, body: TSESTree.Node): boolean {
  let inside = node;
  for (let up = node.parent; up && inside !== body; up = up.parent) {
    if (LEAVING.has(up.type) || isLoop(up) || isFunction(up)) return false;
    if (up.type === 'BlockStatement') {
      const after = up.body.slice(up.body.indexOf(inside as TSESTree.Statement) + 1);
      if (after.some((one) => some(within(one), ({ type }) => LEAVING.has(type)))) return false;
    }
    inside = up;
  }
  return true;
}
