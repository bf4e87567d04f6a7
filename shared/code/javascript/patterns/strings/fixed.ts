import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isMethodCall } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const FIXED: ReadonlySet<string> = new Set(['toFixed', 'toPrecision']);

export const fixedCompared = definePattern({
  id: 'fixed-texts-compared',
  certainty: 'certain',
  kind: 'error',
  weight: 80,
  concept: 'type-conversion',
  say: 'toFixed gives a text, and of two texts 9 comes after 10, for only the first signs count',
  check: 'what are you comparing, the numbers or how they are written?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: (node) =>
        /^[<>]=?$/.test(node.operator) && isMethodCall(node.left, FIXED) && isMethodCall(node.right, FIXED)
          ? { at: node.left }
          : undefined,
    },
  },
  wrong: `function isCheaper(a, b) {
  return a.toFixed(2) < b.toFixed(2);
}`,
  right: `function isCheaper(a, b) {
  return a < b;
}`,
  lookalikes: [`const same = (a, b) => a.toFixed(2) === b.toFixed(2);`],
  harm: { call: 'isCheaper(9, 10)', expected: 'true', actual: 'false' },
});

export const fixedAdded = definePattern({
  id: 'fixed-text-added',
  certainty: 'certain',
  kind: 'error',
  weight: 87,
  concept: 'type-conversion',
  say: 'toFixed gives a text, so it is written behind {name} and not added to it',
  check: 'when should the number become a text: in every step, or at the end?',
  find: {
    by: 'tree',
    on: {
      AssignmentExpression: ({ operator, left, right }, look) => {
        if (left.type !== 'Identifier') return undefined;
        const added = operator === '+=' ? right : addedTo(left.name, operator, right);
        if (!added || !isMethodCall(added, FIXED)) return undefined;
        const [definition] = look.variableOf(left)?.defs ?? [];
        const first = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
        return first?.type === 'Literal' && typeof first.value === 'number'
          ? { at: left, facts: { name: left.name } }
          : undefined;
      },
    },
  },
  wrong: `function total(prices) {
  let sum = 0;
  for (const price of prices) sum += price.toFixed(2);
  return sum;
}`,
  right: `function total(prices) {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}`,
  lookalikes: [
    `function shown(prices) { let text = ''; for (const price of prices) text += price.toFixed(2); return text; }`,
  ],
  harm: { call: 'total([1, 2])', expected: '3', actual: `'01.002.00'` },
});

/** `sum = sum + added`. */
const addedTo = (name: string, operator: string, right: TSESTree.Expression): TSESTree.Node | undefined =>
  operator === '=' &&
  right.type === 'BinaryExpression' &&
  right.operator === '+' &&
  right.left.type === 'Identifier' &&
  right.left.name === name
    ? right.right
    : undefined;
