import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isPath, numberOf } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';

export const rangeNeverTrue = definePattern({
  id: 'range-never-true',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'logical-operators',
  say: 'no number is above {low} and below {high} at once, so this is never true',
  check: 'which of the two numbers is the smaller one?',
  find: { by: 'tree', on: { LogicalExpression: (node, look) => bounds(node, look, '&&') } },
  wrong: `function isTeen(age) {
  return age > 19 && age < 13;
}`,
  right: `function isTeen(age) {
  return age > 12 && age < 20;
}`,
  lookalikes: [`const middle = (x, y) => x > 5 && y < 3;`, `const exact = (x) => x >= 5 && x <= 5;`],
  harm: { call: 'isTeen(15)', expected: 'true', actual: 'false' },
});

export const rangeAlwaysTrue = definePattern({
  id: 'range-always-true',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'logical-operators',
  say: 'every number is above {low} or below {high}, so this is always true',
  check: 'should one of them hold, or both?',
  find: { by: 'tree', on: { LogicalExpression: (node, look) => bounds(node, look, '||') } },
  wrong: `function isTeen(age) {
  return age > 12 || age < 20;
}`,
  right: `function isTeen(age) {
  return age > 12 && age < 20;
}`,
  lookalikes: [`const outside = (x) => x < 0 || x > 100;`],
  harm: { call: 'isTeen(40)', expected: 'false', actual: 'true' },
});

/** `x > low && x < high` where nothing lies between, or `x > low || x < high` where everything does. */
function bounds(
  { operator, left, right }: TSESTree.LogicalExpression,
  look: Look,
  joined: '&&' | '||',
): Spot | undefined {
  const [one, other] = [boundOf(left), boundOf(right)];
  if (operator !== joined || !one || !other || one.isLow === other.isLow || !alike(one.of, other.of)) return undefined;
  const [low, high] = one.isLow ? [one, other] : [other, one];
  const meets = low.isClosed && high.isClosed;
  const gap = low.value > high.value || (low.value === high.value && !meets);
  const covered = low.value < high.value || (low.value === high.value && (low.isClosed || high.isClosed));
  const isFault = joined === '&&' ? gap : covered;
  const facts = { low: String(low.value), high: String(high.value), name: look.show(one.of) };
  return isFault ? { at: left, facts } : undefined;
}

interface Bound {
  readonly of: TSESTree.Node;
  readonly value: number;
  /** A lower one: `x > value`. */
  readonly isLow: boolean;
  readonly isClosed: boolean;
}

function boundOf(node: TSESTree.Node): Bound | undefined {
  if (node.type !== 'BinaryExpression' || !/^[<>]=?$/.test(node.operator)) return undefined;
  const isClosed = node.operator.endsWith('=');
  const [right, left] = [numberOf(node.right), numberOf(node.left)];
  if (right !== undefined && isPath(node.left))
    return { of: node.left, value: right, isLow: node.operator.startsWith('>'), isClosed };
  if (left !== undefined && isPath(node.right))
    return { of: node.right, value: left, isLow: node.operator.startsWith('<'), isClosed };
  return undefined;
}
