import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isAsked } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Reported, type Spot } from '../pattern.ts';

const CONSTANTS: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'ArrayExpression',
  'ObjectExpression',
  'ArrowFunctionExpression',
]);

/**
 * `if (a = 2)`: the value never depends on `a`. `while (m = next())` does, and is a habit of many; within a larger
 * condition an assignment has parentheses of its own, and is meant.
 */
export const assignmentInCondition = definePattern({
  id: 'assignment-in-condition',
  certainty: 'certain',
  kind: 'error',
  weight: 95,
  concept: 'comparison-equality',
  progmiscon: 'AssignCompares (Python)',
  say: 'one = sets {name} to {value} here, so this condition always turns out the same',
  check: 'which operator asks whether two values are equal?',
  find: {
    by: 'eslint',
    rule: 'no-cond-assign',
    options: ['always'],
    spot: (reported, look) => assigned(reported, look, (node) => CONSTANTS.has(node.right.type) && isWholeTest(node)),
  },
  wrong: `function isDone(state) {
  if (state = 'done') return 'yes';
  return 'no';
}`,
  right: `function isDone(state) {
  if (state === 'done') return 'yes';
  return 'no';
}`,
  lookalikes: [
    `function words(text) {
  const found = [];
  const word = /\\w+/g;
  let match;
  while ((match = word.exec(text))) found.push(match[0]);
  return found;
}`,
  ],
  harm: { call: `isDone('open')`, expected: `'no'`, actual: `'yes'` },
});

export const assignmentInIf = definePattern({
  id: 'assignment-in-if',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 80,
  concept: 'comparison-equality',
  progmiscon: 'AssignCompares (Python)',
  say: 'one = copies {value} into {name} here; two values are compared with ===',
  check: 'is this meant to ask or to change {name}?',
  find: {
    by: 'eslint',
    rule: 'no-cond-assign',
    options: ['always'],
    spot: (reported, look) =>
      assigned(reported, look, ({ right, parent }) => right.type === 'Identifier' && parent.type === 'IfStatement'),
  },
  wrong: `function same(a, b) {
  if (a = b) return 'same';
  return 'different';
}`,
  right: `function same(a, b) {
  if (a === b) return 'same';
  return 'different';
}`,
  harm: { call: 'same(1, 2)', expected: `'different'`, actual: `'same'` },
});

const isWholeTest = (node: TSESTree.Node): boolean => isAsked(node) && node.parent?.type !== 'LogicalExpression';

function assigned(
  { node }: Reported,
  look: Look,
  counts: (assignment: TSESTree.AssignmentExpression) => boolean,
): Spot | undefined {
  if (node?.type !== 'AssignmentExpression' || node.operator !== '=' || !counts(node)) return undefined;
  return { at: node, facts: { name: look.show(node.left), value: look.show(node.right) } };
}
