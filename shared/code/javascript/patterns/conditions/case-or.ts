import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { definePattern } from '../pattern.ts';

export const caseWithOr = definePattern({
  id: 'case-with-or',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'conditionals-switch',
  say: '{values} is worked out first and gives one value only, so this case fits just that one',
  check: 'how do two cases share one block?',
  find: {
    by: 'tree',
    on: {
      SwitchCase: ({ test }, look) =>
        test?.type === 'LogicalExpression' && isConstants(test)
          ? { at: test, facts: { values: look.show(test) } }
          : undefined,
    },
  },
  wrong: `function isWeekend(day) {
  switch (day) {
    case 'Sat' || 'Sun':
      return true;
    default:
      return false;
  }
}`,
  right: `function isWeekend(day) {
  switch (day) {
    case 'Sat':
    case 'Sun':
      return true;
    default:
      return false;
  }
}`,
  lookalikes: [`function f(x) { switch (true) { case x > 1 || x < -1: return 1; default: return 0; } }`],
  harm: { call: `isWeekend('Sun')`, expected: 'true', actual: 'false' },
});

const isConstants = (node: TSESTree.Node): boolean =>
  node.type === 'LogicalExpression'
    ? isConstants(node.left) && isConstants(node.right)
    : node.type === 'Literal' && typeof node.value !== 'boolean';
