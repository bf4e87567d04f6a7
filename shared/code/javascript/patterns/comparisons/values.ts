import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { definePattern } from '../pattern.ts';

export const comparedWithNaN = definePattern({
  id: 'compared-with-nan',
  certainty: 'certain',
  kind: 'error',
  weight: 85,
  concept: 'numbers',
  say: 'NaN equals nothing, not even NaN, so this comparison always gives the same',
  check: 'which function of Number asks for NaN?',
  covers: ['loose-equality'],
  find: { by: 'eslint', rule: 'use-isnan' },
  wrong: `function isBad(x) {
  return x === NaN;
}`,
  right: `function isBad(x) {
  return Number.isNaN(x);
}`,
  harm: { call: 'isBad(NaN)', expected: 'true', actual: 'false' },
});

export const wrongTypeof = definePattern({
  id: 'impossible-typeof',
  certainty: 'certain',
  kind: 'error',
  weight: 81,
  concept: 'type-conversion',
  progmiscon: 'TypeofArrayIsArray, TypeofNullIsNull',
  say: 'typeof never gives {word}',
  check: 'what does typeof give for an array, and what for null?',
  covers: ['loose-equality'],
  find: {
    by: 'eslint',
    rule: 'valid-typeof',
    spot: ({ node }, look) => node && { at: node, facts: { word: look.show(node) } },
  },
  wrong: `function isList(x) {
  return typeof x === 'array';
}`,
  right: `function isList(x) {
  return Array.isArray(x);
}`,
  harm: { call: 'isList([])', expected: 'true', actual: 'false' },
});

const PRIMITIVES = ['number', 'string', 'boolean'];

/** Only where the basic types differ: TypeScript may think a variable narrower than it is, never of another type. */
export const differentTypes = definePattern({
  id: 'different-types-compared',
  certainty: 'type_certain',
  kind: 'error',
  weight: 78,
  concept: 'type-conversion',
  say: 'a {left} is compared with a {right} here, and those are never equal',
  check: 'which of the two sides should be converted?',
  covers: ['loose-equality'],
  find: {
    by: 'diagnostic',
    codes: [2367],
    spot: (node, { checker, unsteady }) => {
      if (!ts.isBinaryExpression(node) || !/^[!=]==$/.test(node.operatorToken.getText())) return undefined;
      const [left = '', right = ''] = [node.left, node.right].map((side) =>
        checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(side))),
      );
      if (left === right || !PRIMITIVES.includes(left) || !PRIMITIVES.includes(right)) return undefined;
      if ([node.left, node.right].some(ts.isPropertyAccessExpression) && !isTyped(node)) return undefined;
      if (unsteady.has(node.left.getText()) || unsteady.has(node.right.getText())) return undefined;
      return { start: node.getStart(), facts: { left: WORDS[left] ?? left, right: WORDS[right] ?? right } };
    },
  },
  wrong: `function hasTwo(list) {
  const count = String(list.length);
  return count === 2;
}`,
  right: `function hasTwo(list) {
  const count = String(list.length);
  return Number(count) === 2;
}`,
  harm: { call: 'hasTwo([1, 2])', expected: 'true', actual: 'false' },
});

/** In JavaScript a property may have begun as something else; only the language's own lengths are sure. */
const isTyped = (node: ts.BinaryExpression): boolean =>
  !/\.jsx?$/.test(node.getSourceFile().fileName) || /\.length$/.test(node.left.getText());

const WORDS: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false' };

export const floatEquality = definePattern({
  id: 'decimals-compared',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 65,
  concept: 'numbers',
  say: 'decimal fractions are stored rounded, so {sum} may miss {value} by very little',
  check: 'how small a difference would be good enough?',
  covers: ['loose-equality'],
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }, look) => {
        if (!/^[!=]==?$/.test(operator)) return undefined;
        const [sum, value] = isSum(left) ? [left, right] : [right, left];
        if (!isSum(sum) || ![value, sum.left, sum.right].some(isRounded)) return undefined;
        return { at: left, facts: { sum: look.show(sum), value: look.show(value) } };
      },
    },
  },
  wrong: `function adds(a, b) {
  return a + b === 0.3;
}`,
  right: `function adds(a, b) {
  return Math.abs(a + b - 0.3) < 1e-9;
}`,
  lookalikes: [`const half = (x) => x * 2 === 0.5;`],
  harm: { call: 'adds(0.1, 0.2)', expected: 'true', actual: 'false' },
});

const isSum = (node: TSESTree.Node): node is TSESTree.BinaryExpression =>
  node.type === 'BinaryExpression' && ['+', '-', '*'].includes(node.operator);

/** 0.1 has no exact binary form; 0.25 has. */
const isRounded = (node: TSESTree.Node): boolean =>
  node.type === 'Literal' && typeof node.value === 'number' && !Number.isInteger(node.value * 1024);
