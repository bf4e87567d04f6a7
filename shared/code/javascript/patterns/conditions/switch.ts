import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isPath, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';

/** `case 'a': price = 1; case 'b': price = 2;`: the first value is lost whatever was meant. */
export const fallthroughOverwrites = definePattern({
  id: 'fallthrough-overwrites',
  certainty: 'certain',
  kind: 'error',
  weight: 82,
  concept: 'conditionals-switch',
  say: 'this case runs on into the next one, which sets {name} again',
  check: 'what ends a case?',
  covers: ['switch-fallthrough'],
  find: {
    by: 'tree',
    on: {
      SwitchStatement: ({ cases }, look) =>
        cases.flatMap((one, i) => {
          const [set, next] = [lastAssignment(one), firstAssignment(cases[i + 1])];
          if (!set || !next || !alike(set.left, next.left)) return [];
          if (some(running(next.right), (node) => alike(node, set.left))) return [];
          return [{ at: cases[i + 1] ?? one, facts: { name: look.show(set.left) } }];
        }),
    },
  },
  wrong: `function price(size) {
  let price;
  switch (size) {
    case 'small':
      price = 2;
    case 'large':
      price = 4;
  }
  return price;
}`,
  right: `function price(size) {
  let price;
  switch (size) {
    case 'small':
      price = 2;
      break;
    case 'large':
      price = 4;
  }
  return price;
}`,
  lookalikes: [
    `function total(kind) {
  let total = 0;
  switch (kind) {
    case 'both':
      total = total + 1;
    case 'one':
      total = total + 1;
  }
  return total;
}`,
  ],
  harm: { call: `price('small')`, expected: '2', actual: '4' },
});

export const switchFallthrough = definePattern({
  id: 'switch-fallthrough',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 60,
  concept: 'conditionals-switch',
  say: 'the case before this one has no break, so it runs on into this one',
  check: 'should both cases run?',
  find: { by: 'eslint', rule: 'no-fallthrough' },
  wrong: `function steps(kind) {
  const steps = [];
  switch (kind) {
    case 'tea':
      steps.push('boil');
    case 'juice':
      steps.push('pour');
  }
  return steps;
}`,
  right: `function steps(kind) {
  const steps = [];
  switch (kind) {
    case 'tea':
      steps.push('boil');
      break;
    case 'juice':
      steps.push('pour');
  }
  return steps;
}`,
  harm: { call: `steps('tea')`, expected: `[ 'boil' ]`, actual: `[ 'boil', 'pour' ]` },
});

const lastAssignment = (one: TSESTree.SwitchCase) => plainAssignment(one.consequent.at(-1));

const firstAssignment = (one: TSESTree.SwitchCase | undefined) => plainAssignment(one?.consequent[0]);

function plainAssignment(statement: TSESTree.Statement | undefined) {
  if (statement?.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return undefined;
  const { expression } = statement;
  return expression.operator === '=' && isPath(expression.left) ? expression : undefined;
}
