import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isMethodCall, isNamed, memberName, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const REDUCE: ReadonlySet<string> = new Set(['reduce']);

/** `items.reduce((sum, item) => sum + item.price)`: the first sum is an item. */
export const reduceStartsWithElement = definePattern({
  id: 'reduce-starts-with-an-element',
  certainty: 'certain',
  kind: 'error',
  weight: 85,
  concept: 'array-transformations',
  say: 'without a start value reduce begins with the first element itself, so {sum} is not a number at first',
  check: 'what should {sum} be before the first element?',
  covers: ['reduce-without-start'],
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const [callback, ...more] = node.arguments;
        if (!isMethodCall(node, REDUCE) || more.length > 0 || !callback || !isFunction(callback)) return undefined;
        const [sum, item] = callback.params;
        if (sum?.type !== 'Identifier' || item?.type !== 'Identifier') return undefined;
        const { body } = callback;
        if (!addsProperty(body, sum.name, item.name)) return undefined;
        return { at: node, facts: { sum: sum.name } };
      },
    },
  },
  wrong: `function total(items) {
  return items.reduce((sum, item) => sum + item.price);
}`,
  right: `function total(items) {
  return items.reduce((sum, item) => sum + item.price, 0);
}`,
  lookalikes: [`const longest = (words) => words.reduce((best, word) => (word.length > best.length ? word : best));`],
  harm: { call: 'total([{ price: 1 }, { price: 2 }])', expected: '3', actual: `'[object Object]2'` },
});

export const reduceWithoutStart = definePattern({
  id: 'reduce-without-start',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 40,
  concept: 'array-transformations',
  say: 'reduce without a start value stops the program when the array is empty',
  check: 'can the array be empty here?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node) => {
        const [callback, ...more] = node.arguments;
        return callback && isMethodCall(node, REDUCE) && more.length === 0 && isFunction(callback)
          ? { at: node }
          : undefined;
      },
    },
  },
  wrong: `function sum(numbers) {
  return numbers.reduce((total, n) => total + n);
}`,
  right: `function sum(numbers) {
  return numbers.reduce((total, n) => total + n, 0);
}`,
  harm: { call: 'sum([])', expected: '0', actual: 'TypeError: Reduce of empty array with no initial value' },
});

/** The whole body is `sum + item.name`, and nothing asks `sum` for a property. */
function addsProperty(body: TSESTree.Node, sum: string, item: string): boolean {
  const value = body.type === 'BlockStatement' ? onlyReturned(body) : body;
  if (value?.type !== 'BinaryExpression' || value.operator !== '+' || !isNamed(value.left, sum)) return false;
  return some(
    running(value.right),
    (node) =>
      node.type === 'MemberExpression' &&
      isNamed(node.object, item) &&
      memberName(node) !== undefined &&
      memberName(node) !== 'length',
  );
}

const onlyReturned = ({ body }: TSESTree.BlockStatement): TSESTree.Expression | undefined =>
  body.length === 1 && body[0]?.type === 'ReturnStatement' ? (body[0].argument ?? undefined) : undefined;
