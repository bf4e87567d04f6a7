import { alike, isNamed, isPath, numberOf, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';
import { countingUp, lengthOf } from './index-loop.ts';

export const loopStartsAtOne = definePattern({
  id: 'loop-starts-at-one',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 55,
  concept: 'array-loops',
  say: 'the loop starts at 1, so {array}[0] is never looked at',
  check: 'which index does the first element have?',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => {
        const loop = countingUp(node);
        const array = loop && loop.operator === '<' ? lengthOf(loop.bound) : undefined;
        if (!loop || !array || !isPath(array) || numberOf(loop.start) !== 1) return undefined;
        const elements = [...running(node.parent)].flatMap((one) =>
          one.type === 'MemberExpression' && one.computed && alike(one.object, array) ? [one.property] : [],
        );
        const plain = some(running(loop.body), (one) =>
          elements.some((index) => index === one && isNamed(one, loop.counter)),
        );
        // Who reads the first element apart, or a neighbour, starts at 1 on purpose.
        if (!plain || elements.some((index) => !isNamed(index, loop.counter))) return undefined;
        return { at: node, facts: { array: look.show(array) } };
      },
    },
  },
  wrong: `function total(prices) {
  let total = 0;
  for (let i = 1; i < prices.length; i++) total += prices[i];
  return total;
}`,
  right: `function total(prices) {
  let total = 0;
  for (let i = 0; i < prices.length; i++) total += prices[i];
  return total;
}`,
  lookalikes: [
    `function largest(list) { let best = list[0]; for (let i = 1; i < list.length; i++) if (list[i] > best) best = list[i]; return best; }`,
  ],
  harm: { call: 'total([5, 1])', expected: '6', actual: '1' },
});

export const loopStopsBeforeLast = definePattern({
  id: 'loop-stops-before-last',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 56,
  concept: 'array-loops',
  say: 'the loop ends before {array}.length - 1, so the last element is never looked at',
  check: 'which index does the last element have?',
  find: {
    by: 'tree',
    on: {
      ForStatement: (node, look) => {
        const loop = countingUp(node);
        if (loop?.operator !== '<' || loop.bound.type !== 'BinaryExpression' || loop.bound.operator !== '-')
          return undefined;
        const array = lengthOf(loop.bound.left);
        if (!array || !isPath(array) || numberOf(loop.bound.right) !== 1 || numberOf(loop.start) !== 0)
          return undefined;
        const around = [...running(node.parent)];
        // Who looks at a neighbour, at the last one apart, or asks which index this is, stops there on purpose.
        const others = around.some(
          (one) => isNamed(one, loop.counter) && one.parent?.type === 'BinaryExpression' && one.parent !== loop.test,
        );
        const elements = around.flatMap((one) =>
          one.type === 'MemberExpression' && one.computed && alike(one.object, array) ? [one.property] : [],
        );
        const isPlain = elements.length > 0 && elements.every((index) => isNamed(index, loop.counter));
        const isSorting = some(running(loop.body), ({ type }) => type === 'ForStatement');
        const lengths = around.filter((one) => lengthOf(one) !== undefined).length;
        return isPlain && !others && !isSorting && lengths === 1
          ? { at: loop.bound, facts: { array: look.show(array) } }
          : undefined;
      },
    },
  },
  wrong: `function total(prices) {
  let total = 0;
  for (let i = 0; i < prices.length - 1; i++) total += prices[i];
  return total;
}`,
  right: `function total(prices) {
  let total = 0;
  for (let i = 0; i < prices.length; i++) total += prices[i];
  return total;
}`,
  lookalikes: [
    `function rises(list) { for (let i = 0; i < list.length - 1; i++) if (list[i] > list[i + 1]) return false; return true; }`,
    `function listed(words) { let text = ''; for (let i = 0; i < words.length - 1; i++) text += words[i] + ', '; return text + words[words.length - 1]; }`,
  ],
  harm: { call: 'total([5, 1])', expected: '6', actual: '5' },
});
