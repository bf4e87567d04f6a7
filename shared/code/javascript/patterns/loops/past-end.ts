import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isMethodCall, isNamed, isPath, mayLeave, running, some } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';
import { countingDown, countingUp, type IndexLoop, lengthOf } from './index-loop.ts';

type CountedLoop = TSESTree.ForStatement | TSESTree.WhileStatement;

const SAY = 'when {i} reaches {array}.length there is no {array}[{i}] any more';
const CHECK = 'what is the last index of an array with 3 elements?';

/** Certain where the missing element is reckoned with, printed, or asked for a property, and nothing guards it. */
export const loopPastEnd = definePattern({
  id: 'loop-past-end',
  certainty: 'certain',
  kind: 'error',
  weight: 94,
  concept: 'array-loops',
  say: SAY,
  check: CHECK,
  covers: ['loop-may-pass-end'],
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => pastEnd(node, look, isSurelyWrong),
      WhileStatement: (node, look) => pastEnd(node, look, isSurelyWrong),
    },
  },
  wrong: `function sum(numbers) {
  let total = 0;
  for (let i = 0; i <= numbers.length; i++) {
    total += numbers[i];
  }
  return total;
}`,
  right: `function sum(numbers) {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) {
    total += numbers[i];
  }
  return total;
}`,
  lookalikes: [
    `function sum(numbers) {
  let total = 0;
  for (let i = 1; i <= numbers.length; i++) total += numbers[i - 1];
  return total;
}`,
    `function words(text) {
  const words = [];
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text[i] === ' ') { words.push(word); word = ''; }
    else word += text[i];
  }
  return words;
}`,
    `function longest(words) {
  let longest = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i].length > longest) longest = words[i].length;
  }
  return longest;
}`,
    `function letters(words) {
  let count = 0;
  for (let i = 0; i <= words.length; i++) {
    try { count += words[i].length; } catch { count += 0; }
  }
  return count;
}`,
  ],
  harm: { call: 'sum([1, 2])', expected: '3', actual: 'NaN' },
});

export const loopMayPassEnd = definePattern({
  id: 'loop-may-pass-end',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 90,
  concept: 'array-loops',
  say: SAY,
  check: CHECK,
  find: {
    by: 'tree',
    on: { ForStatement: (node, look) => pastEnd(node, look), WhileStatement: (node, look) => pastEnd(node, look) },
  },
  wrong: `function copy(list) {
  const copied = [];
  for (let i = 0; i <= list.length; i++) {
    copied.push(list[i]);
  }
  return copied;
}`,
  right: `function copy(list) {
  const copied = [];
  for (let i = 0; i < list.length; i++) {
    copied.push(list[i]);
  }
  return copied;
}`,
  harm: { call: 'copy([1])', expected: '[ 1 ]', actual: '[ 1, undefined ]' },
});

export const loopStartsPastEnd = definePattern({
  id: 'loop-starts-past-end',
  certainty: 'certain',
  kind: 'error',
  weight: 93,
  concept: 'array-loops',
  say: 'the loop begins at {array}.length, where there is no {array}[{i}]',
  check: CHECK,
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => {
        const loop = countingDown(node);
        const array = loop && lengthOf(loop.start);
        if (!array || !isPath(array) || !isFirstRead(node, array, loop.counter)) return undefined;
        return { at: loop.start, facts: { i: loop.counter, array: look.show(array) } };
      },
    },
  },
  wrong: `function backwards(word) {
  let turned = '';
  for (let i = word.length; i >= 0; i--) {
    turned += word[i];
  }
  return turned;
}`,
  right: `function backwards(word) {
  let turned = '';
  for (let i = word.length - 1; i >= 0; i--) {
    turned += word[i];
  }
  return turned;
}`,
  lookalikes: [
    `function turn(w) { let t = ''; for (let i = w.length; i > 0; i--) t += w[i - 1]; return t; }`,
    `function turn(w) { let t = ''; for (let i = w.length; i-- > 0; ) t += w[i]; return t; }`,
  ],
  harm: { call: `backwards('ab')`, expected: `'ba'`, actual: `'undefinedba'` },
});

function pastEnd(
  node: CountedLoop,
  look: Look,
  counts: (node: CountedLoop, loop: IndexLoop, array: TSESTree.Node) => boolean = () => true,
): Spot | undefined {
  const loop = countingUp(node);
  const array = loop && loop.operator === '<=' ? lengthOf(loop.bound) : undefined;
  if (!loop || !array || !isPath(array)) return undefined;
  if (!some(running(loop.body), (one) => isElement(one, array, loop.counter))) return undefined;
  // Who mentions the length again inside the loop has thought of its end; that of an element is another one.
  const isOtherLength = (one: TSESTree.Node) => {
    const measured = lengthOf(one);
    return measured !== undefined && !isElement(measured, array, loop.counter);
  };
  if (some(running(loop.body), isOtherLength) || !counts(node, loop, array)) return undefined;
  return { at: loop.test, facts: { i: loop.counter, array: look.show(array) } };
}

/** Nothing leaves the loop early, nothing lengthens the array, and the element goes where undefined is never right. */
function isSurelyWrong(_: CountedLoop, { body, counter }: IndexLoop, array: TSESTree.Node): boolean {
  if (mayLeave(body) || some(running(body), (one) => grows(one, array) || isGuard(one, array, counter))) return false;
  return some(running(body), (one) => isElement(one, array, counter) && needsValue(one));
}

const isElement = (node: TSESTree.Node, array: TSESTree.Node, counter: string): boolean =>
  node.type === 'MemberExpression' && node.computed && alike(node.object, array) && isNamed(node.property, counter);

const MATH: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**']);

function needsValue(element: TSESTree.Node): boolean {
  const { parent } = element;
  switch (parent?.type) {
    case 'BinaryExpression':
      return MATH.has(parent.operator);
    case 'AssignmentExpression':
      return parent.right === element && MATH.has(parent.operator.slice(0, -1));
    case 'MemberExpression':
      return isReadOf(element);
    case 'CallExpression':
      return parent.callee.type === 'MemberExpression' && isNamed(parent.callee.object, 'console');
    default:
      return false;
  }
}

/**
 * A condition that depends on the element or on the counter may keep the last step from doing harm, unless asking it
 * is the harm; and a try may catch it.
 */
function isGuard(node: TSESTree.Node, array: TSESTree.Node, counter: string): boolean {
  if (node.type === 'TryStatement') return true;
  const test = testOf(node);
  if (!test || isAskedOf(test, array, counter)) return false;
  return some(running(test), (one) => isElement(one, array, counter) || isNamed(one, counter));
}

/** `array[i].name` in a condition that asks nothing else first: where there is no element it fails itself. */
const isAskedOf = (test: TSESTree.Node, array: TSESTree.Node, counter: string): boolean =>
  some(running(test), (one) => isElement(one, array, counter) && isReadOf(one)) &&
  !some(running(test), ({ type }) => CHOOSING.has(type));

const isReadOf = (element: TSESTree.Node): boolean =>
  element.parent?.type === 'MemberExpression' && element.parent.object === element && !element.parent.optional;

const CHOOSING: ReadonlySet<string> = new Set(['LogicalExpression', 'ConditionalExpression', 'ChainExpression']);

function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression' || node.type === 'WhileStatement')
    return node.test;
  if (node.type === 'LogicalExpression') return node.left;
  return node.type === 'SwitchStatement' ? node.discriminant : undefined;
}

const GROWING: ReadonlySet<string> = new Set(['push', 'unshift', 'splice']);

const grows = (node: TSESTree.Node, array: TSESTree.Node): boolean =>
  (isMethodCall(node, GROWING) && alike(node.callee.object, array)) ||
  (node.type === 'AssignmentExpression' && some(running(node.left), (one) => alike(one, array)));

/** The first step of a downward loop that asks `i >= 0` and reads `array[i]`, as it stands and unguarded. */
function isFirstRead({ test, body }: TSESTree.ForStatement, array: TSESTree.Node, counter: string): boolean {
  if (test?.type !== 'BinaryExpression' || !isNamed(test.left, counter) || !['>', '>='].includes(test.operator))
    return false;
  const nodes = [...running(body)];
  if (mayLeave(body) || nodes.some((one) => isGuard(one, array, counter) || grows(one, array))) return false;
  return nodes.some((one) => isElement(one, array, counter) && needsValue(one));
}
