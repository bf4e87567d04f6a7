import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { definePattern } from '../pattern.ts';

export const returnTrueFalse = definePattern({
  id: 'if-returns-true-false',
  certainty: 'heuristic',
  kind: 'style',
  weight: 30,
  concept: 'booleans',
  progmiscon: 'MapToBooleanWithIf (Python)',
  say: 'the condition {condition} already is true or false; the if only says it again',
  check: 'what is the value of the condition itself?',
  find: {
    by: 'tree',
    on: {
      IfStatement: (node, look) => {
        const otherwise = node.alternate ?? following(node);
        const [yes, no] = [returnedBoolean(node.consequent), otherwise && returnedBoolean(otherwise)];
        if (yes === undefined || no === undefined || yes === no) return undefined;
        return { at: node, facts: { condition: look.show(node.test) } };
      },
    },
  },
  wrong: `function isAdult(age) {
  if (age >= 18) {
    return true;
  } else {
    return false;
  }
}`,
  right: `function isAdult(age) {
  return age >= 18;
}`,
  lookalikes: [
    `function has(list, x) {
  for (const one of list) if (one === x) return true;
  return false;
}`,
  ],
  harm: { none: 'it gives the same result, in more words' },
});

export const booleanCompare = definePattern({
  id: 'compared-with-true',
  certainty: 'heuristic',
  kind: 'style',
  weight: 25,
  concept: 'booleans',
  progmiscon: 'ComparisonWithBoolLiteral (Python)',
  say: '{value} is compared with {literal}; a true-or-false value can be asked directly',
  check: 'does {value} hold anything but true and false?',
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right, parent }, look) => {
        if (!/^[!=]==?$/.test(operator) || parent.type === 'BinaryExpression') return undefined;
        if (right.type !== 'Literal' || typeof right.value !== 'boolean') return undefined;
        return { at: left, facts: { value: look.show(left), literal: String(right.value) } };
      },
    },
  },
  wrong: `function open(isLocked) {
  if (isLocked === true) return 'shut';
  return 'open';
}`,
  right: `function open(isLocked) {
  if (isLocked) return 'shut';
  return 'open';
}`,
  harm: { none: 'for true and false it gives the same result' },
});

export const uselessTernary = definePattern({
  id: 'ternary-gives-true-false',
  certainty: 'heuristic',
  kind: 'style',
  weight: 24,
  concept: 'conditionals-ternary',
  progmiscon: 'MapToBooleanWithTernaryOperator (Python)',
  say: 'the ? : only repeats what its condition already says',
  check: 'what is the value of the condition itself?',
  find: { by: 'eslint', rule: 'no-unneeded-ternary' },
  wrong: `function isAdult(age) {
  return age >= 18 ? true : false;
}`,
  right: `function isAdult(age) {
  return age >= 18;
}`,
  harm: { none: 'it gives the same result, in more words' },
});

const following = ({ parent }: TSESTree.IfStatement): TSESTree.Statement | undefined =>
  parent.type === 'BlockStatement' ? parent.body.at(-1) : undefined;

/** The truth that a statement does nothing but return. */
function returnedBoolean(statement: TSESTree.Statement): boolean | undefined {
  const only = statement.type === 'BlockStatement' && statement.body.length === 1 ? statement.body[0] : statement;
  if (only?.type !== 'ReturnStatement' || only.argument?.type !== 'Literal') return undefined;
  return typeof only.argument.value === 'boolean' ? only.argument.value : undefined;
}
