import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { alike, isAsked, isPath } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';

type Logical = TSESTree.LogicalExpression;

/** `x === "a" || "b"` where only true or false is asked for: the text alone is always true. */
export const orWithConstant = definePattern({
  id: 'or-with-constant',
  certainty: 'certain',
  kind: 'error',
  weight: 90,
  concept: 'logical-operators',
  say: '{value} alone counts as true, so this condition is always true',
  check: 'does each side of || ask a whole question?',
  covers: ['or-gives-constant'],
  find: {
    by: 'tree',
    on: {
      LogicalExpression: (node, look) => (isAsked(node) ? lonely(node, look) : undefined),
      BinaryExpression: ({ operator, left, right }, look) => {
        if (!/^[!=]==?$/.test(operator)) return undefined;
        const choice = [left, right].find(isChoiceOfConstants);
        return choice && { at: choice, facts: { value: look.show(choice) } };
      },
    },
  },
  wrong: `function isWeekend(day) {
  if (day === 'Saturday' || 'Sunday') return true;
  return false;
}`,
  right: `function isWeekend(day) {
  if (day === 'Saturday' || day === 'Sunday') return true;
  return false;
}`,
  lookalikes: [
    `const name = (given) => given || 'nobody';`,
    `const check = (text) => text !== '' || 'Please write something';`,
  ],
  harm: { call: `isWeekend('Monday')`, expected: 'false', actual: 'true' },
});

export const orGivesConstant = definePattern({
  id: 'or-gives-constant',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 82,
  concept: 'logical-operators',
  say: 'when the comparison is false, this gives {value} itself, which counts as true',
  check: 'does each side of || ask a whole question?',
  find: {
    by: 'tree',
    on: {
      LogicalExpression: (node, look) => {
        const { left } = node;
        if (left.type !== 'BinaryExpression' || left.operator !== '===' || left.right.type !== 'Literal')
          return undefined;
        return lonely(node, look);
      },
    },
  },
  wrong: `function isVowel(letter) {
  return letter === 'a' || 'e';
}`,
  right: `function isVowel(letter) {
  return letter === 'a' || letter === 'e';
}`,
  harm: { call: `isVowel('x')`, expected: 'false', actual: `'e'` },
});

export const alwaysTrue = definePattern({
  id: 'or-always-true',
  certainty: 'certain',
  kind: 'error',
  weight: 89,
  concept: 'logical-operators',
  say: '{name} cannot be both values at once, so one side of || is always true',
  check: 'try it with {name} set to {value}',
  find: { by: 'tree', on: { LogicalExpression: (node, look) => bothDiffer(node, look, '||', '!') } },
  wrong: `function isOther(color) {
  return color !== 'red' || color !== 'blue';
}`,
  right: `function isOther(color) {
  return color !== 'red' && color !== 'blue';
}`,
  lookalikes: [`const other = (a, b) => a !== 'x' || b !== 'y';`],
  harm: { call: `isOther('red')`, expected: 'false', actual: 'true' },
});

export const neverTrue = definePattern({
  id: 'and-never-true',
  certainty: 'certain',
  kind: 'error',
  weight: 89,
  concept: 'logical-operators',
  say: '{name} cannot be both values at once, so this is never true',
  check: 'try it with {name} set to {value}',
  find: { by: 'tree', on: { LogicalExpression: (node, look) => bothDiffer(node, look, '&&', '=') } },
  wrong: `function isEither(color) {
  return color === 'red' && color === 'blue';
}`,
  right: `function isEither(color) {
  return color === 'red' || color === 'blue';
}`,
  harm: { call: `isEither('red')`, expected: 'true', actual: 'false' },
});

export const bitwiseForLogical = definePattern({
  id: 'single-and-or',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 62,
  concept: 'logical-operators',
  say: 'one {operator} reckons with bits and always runs both sides',
  check: 'which operator joins two questions?',
  find: {
    by: 'eslint',
    rule: 'no-bitwise',
    spot: ({ node }) => {
      if (node?.type !== 'BinaryExpression' || (node.operator !== '&' && node.operator !== '|')) return undefined;
      return isQuestion(node.left) && isQuestion(node.right)
        ? { at: node, facts: { operator: node.operator } }
        : undefined;
    },
  },
  wrong: `function isLong(word) {
  return word !== null & word.length > 5;
}`,
  right: `function isLong(word) {
  return word !== null && word.length > 5;
}`,
  lookalikes: [`const low = (n) => n & 255;`],
  harm: {
    call: 'isLong(null)',
    expected: 'false',
    actual: `TypeError: Cannot read properties of null (reading 'length')`,
  },
});

const COMPARISONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '===', '!=', '!==']);

const isQuestion = (node: TSESTree.Node): boolean =>
  (node.type === 'BinaryExpression' && COMPARISONS.has(node.operator)) ||
  (node.type === 'UnaryExpression' && node.operator === '!');

/** A text or number that stands alone right of `||`, after a comparison. */
function lonely({ operator, left, right }: Logical, look: Look): Spot | undefined {
  if (operator !== '||' || !endsInComparison(left) || !isTruthyConstant(right)) return undefined;
  return { at: right, facts: { value: look.show(right) } };
}

const endsInComparison = (node: TSESTree.Node): boolean =>
  isQuestion(node) || (node.type === 'LogicalExpression' && node.operator === '||' && isConstantOrQuestion(node.right));

const isConstantOrQuestion = (node: TSESTree.Node): boolean => isTruthyConstant(node) || isQuestion(node);

const isTruthyConstant = (node: TSESTree.Node): boolean =>
  node.type === 'Literal' && typeof node.value !== 'boolean' && Boolean(node.value);

const isChoiceOfConstants = (node: TSESTree.Node): boolean =>
  node.type === 'LogicalExpression' &&
  node.operator === '||' &&
  (isTruthyConstant(node.left) || isChoiceOfConstants(node.left)) &&
  isTruthyConstant(node.right);

/** `x !== 1 || x !== 2`: one name against two different constants. */
function bothDiffer(node: Logical, look: Look, joined: '&&' | '||', sign: '!' | '='): Spot | undefined {
  if (node.operator !== joined) return undefined;
  const left = node.left.type === 'LogicalExpression' && node.left.operator === joined ? node.left.right : node.left;
  const [a, b] = [against(left, sign), against(node.right, sign)];
  if (!a || !b || !alike(a.name, b.name) || a.constant.value === b.constant.value) return undefined;
  if (!(a.strict && b.strict) && !neverLooselyEqual(a.constant, b.constant)) return undefined;
  return { at: left, facts: { name: look.show(a.name), value: look.show(a.constant) } };
}

function against(node: TSESTree.Node, sign: '!' | '=') {
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator) || !node.operator.startsWith(sign))
    return undefined;
  if (!isPath(node.left) || node.right.type !== 'Literal') return undefined;
  return { name: node.left, constant: node.right, strict: node.operator.length === 3 };
}

/** Nothing converts to both: 0 does to '0' and to '00', but nothing to 1 and 2, nor to 'a' and 'b'. */
function neverLooselyEqual({ value: a }: TSESTree.Literal, { value: b }: TSESTree.Literal): boolean {
  if (typeof a === 'number' && typeof b === 'number') return true;
  return [a, b].every((value) => typeof value === 'string' && Number.isNaN(Number(value)));
}
