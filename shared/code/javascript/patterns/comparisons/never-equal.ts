import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const EQUALITY: ReadonlySet<string> = new Set(['==', '===', '!=', '!==']);
const TS_EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);

export const comparedWithNew = definePattern({
  id: 'compared-with-new-object',
  certainty: 'certain',
  kind: 'error',
  weight: 84,
  concept: 'references-mutability',
  progmiscon: 'EqualityOperatorComparesObjectsValues',
  say: '{value} makes a new object here, and no other object is ever equal to it',
  check: 'what could you ask about its length or its parts?',
  covers: ['loose-equality'],
  find: {
    by: 'eslint',
    rule: 'no-constant-binary-expression',
    spot: ({ node, messageId }, look) =>
      node && (messageId === 'alwaysNew' || messageId === 'bothAlwaysNew')
        ? { at: node, facts: { value: look.show(node) } }
        : undefined,
  },
  wrong: `function isEmpty(list) {
  return list === [];
}`,
  right: `function isEmpty(list) {
  return list.length === 0;
}`,
  harm: { call: 'isEmpty([])', expected: 'true', actual: 'false' },
});

/** Two names, each for an array or object of its own that was written out, are never the same one. */
export const distinctCompared = definePattern({
  id: 'distinct-objects-compared',
  certainty: 'certain',
  kind: 'error',
  weight: 83,
  concept: 'references-mutability',
  progmiscon: 'EqualityOperatorComparesObjectsValues',
  say: '{left} and {right} are two objects, and {operator} does not look inside them',
  check: 'how would you compare their parts one by one?',
  covers: ['arrays-compared', 'loose-equality'],
  find: {
    by: 'tree',
    on: {
      BinaryExpression: ({ operator, left, right }, look) => {
        if (!EQUALITY.has(operator) || left.type !== 'Identifier' || right.type !== 'Identifier') return undefined;
        if (left.name === right.name || !isOwnObject(left, look) || !isOwnObject(right, look)) return undefined;
        return { at: left, facts: { left: left.name, right: right.name, operator } };
      },
    },
  },
  wrong: `function same() {
  const a = [1, 2];
  const b = [1, 2];
  return a === b;
}`,
  right: `function same() {
  const a = [1, 2];
  const b = [1, 2];
  return a.length === b.length && a.every((x, i) => x === b[i]);
}`,
  lookalikes: [`const a = [1];\nconst b = a;\nconsole.log(a === b);`],
  harm: { call: 'same()', expected: 'true', actual: 'false' },
});

export const arraysCompared = definePattern({
  id: 'arrays-compared',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 70,
  concept: 'references-mutability',
  progmiscon: 'EqualityOperatorComparesObjectsValues',
  say: '{left} and {right} are arrays, and {operator} asks whether they are one and the same array',
  check: 'do you want to know that, or whether they hold the same values?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isBinaryExpression(node) || !TS_EQUALITY.has(node.operatorToken.kind)) return undefined;
      const sides = [node.left, node.right];
      if (!sides.every((side) => isList(checker.getTypeAtLocation(side), checker))) return undefined;
      const [left = '', right = ''] = sides.map((side) => side.getText().slice(0, 30));
      return { start: node.getStart(), facts: { left, right, operator: node.operatorToken.getText() } };
    },
  },
  wrong: `function isPalindrome(word) {
  const letters = [...'' + word];
  const backwards = [...letters].reverse();
  return letters === backwards;
}`,
  right: `function isPalindrome(word) {
  const letters = [...'' + word];
  const backwards = [...letters].reverse();
  return letters.join('') === backwards.join('');
}`,
  harm: { call: `isPalindrome('anna')`, expected: 'true', actual: 'false' },
});

const FRESH: ReadonlySet<string> = new Set(['ArrayExpression', 'ObjectExpression']);

const isOwnObject = (name: TSESTree.Identifier, look: Look): boolean => FRESH.has(look.steadyValue(name)?.type ?? '');

const isList = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  checker.isArrayType(type) || checker.isTupleType(type);
