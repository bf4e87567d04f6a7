import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { type FunctionNode, givesValue, isFunction, isMethodCall, methodOf, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const MAKING: ReadonlySet<string> = new Set(['map', 'filter', 'flatMap']);
const ACTING: ReadonlySet<string> = new Set([
  'CallExpression',
  'NewExpression',
  'AssignmentExpression',
  'UpdateExpression',
  'AwaitExpression',
  'YieldExpression',
  'TaggedTemplateExpression',
  'ThrowStatement',
]);

/** The callback does nothing but reckon, so without the result the whole statement does nothing. */
export const mapInPlace = definePattern({
  id: 'map-result-dropped',
  certainty: 'certain',
  kind: 'error',
  weight: 91,
  concept: 'array-transformations',
  progmiscon: 'MapInPlace',
  say: '{method} makes a new array and leaves the old one alone; here the new one gets lost',
  check: 'which name should hold the new array?',
  covers: ['pure-result-dropped', 'map-for-its-effect'],
  find: {
    by: 'tree',
    on: {
      ExpressionStatement: ({ expression }) => {
        if (!isMethodCall(expression, MAKING)) return undefined;
        const [callback] = expression.arguments;
        if (!callback || !isFunction(callback) || !givesValue(callback) || !onlyReckons(callback)) return undefined;
        return { at: expression, facts: { method: methodOf(expression) } };
      },
    },
  },
  wrong: `function doubled(list) {
  list.map((n) => n * 2);
  return list;
}`,
  right: `function doubled(list) {
  const doubled = list.map((n) => n * 2);
  return doubled;
}`,
  lookalikes: [`function show(list) { list.map((n) => console.log(n)); }`],
  harm: { call: 'doubled([1, 2])', expected: '[ 2, 4 ]', actual: '[ 1, 2 ]' },
});

export const mapForEffect = definePattern({
  id: 'map-for-its-effect',
  certainty: 'heuristic',
  kind: 'style',
  weight: 26,
  concept: 'array-transformations',
  say: 'map makes an array that nobody uses here',
  check: 'which method only visits each element?',
  find: {
    by: 'tree',
    on: {
      ExpressionStatement: ({ expression }) => {
        if (!isMethodCall(expression, new Set(['map']))) return undefined;
        const [callback] = expression.arguments;
        return callback && isFunction(callback) && !onlyReckons(callback) ? { at: expression } : undefined;
      },
    },
  },
  wrong: `function show(list, out) {
  list.map((n) => out.push(n));
}`,
  right: `function show(list, out) {
  list.forEach((n) => out.push(n));
}`,
  harm: { none: 'it does the same, and makes an array for nothing' },
});

const PURE_OF_TEXT: ReadonlySet<string> = new Set([
  'toUpperCase',
  'toLowerCase',
  'trim',
  'trimStart',
  'trimEnd',
  'slice',
  'substring',
  'replaceAll',
  'replace',
  'concat',
  'padStart',
  'padEnd',
  'repeat',
  'split',
]);
const PURE_OF_ARRAY: ReadonlySet<string> = new Set([
  'slice',
  'concat',
  'join',
  'includes',
  'indexOf',
  'flat',
  'toSorted',
  'toReversed',
  'toSpliced',
  'with',
]);

export const pureResultDropped = definePattern({
  id: 'pure-result-dropped',
  certainty: 'type_certain',
  kind: 'error',
  weight: 88,
  concept: 'values-types',
  say: '{method} gives a new value and leaves {name} as it is; here the new value gets lost',
  check: 'where should the new value go?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return undefined;
      const called = node.expression.expression;
      if (!ts.isPropertyAccessExpression(called)) return undefined;
      const type = checker.getTypeAtLocation(called.expression);
      const pure =
        type.flags & ts.TypeFlags.StringLike ? PURE_OF_TEXT : checker.isArrayType(type) ? PURE_OF_ARRAY : null;
      if (!pure?.has(called.name.text) || node.expression.arguments.some(mayHaveEffect)) return undefined;
      const name = called.expression.getText().slice(0, 30);
      return { start: node.getStart(), facts: { method: called.name.text, name } };
    },
  },
  wrong: `function joined() {
  const letters = ['a'];
  letters.concat(['b']);
  return letters;
}`,
  right: `function joined() {
  const letters = ['a'];
  const more = letters.concat(['b']);
  return more;
}`,
  lookalikes: [`const text = 'a';\ntext.replace(/./g, (x) => { console.log(x); return x; });`],
  harm: { call: 'joined()', expected: `[ 'a', 'b' ]`, actual: `[ 'a' ]` },
});

const onlyReckons = ({ body }: FunctionNode): boolean =>
  body !== null && body !== undefined && !some(running(body), ({ type }: TSESTree.Node) => ACTING.has(type));

const mayHaveEffect = (argument: ts.Expression): boolean =>
  ts.isFunctionLike(argument) || ts.isCallExpression(argument) || ts.isIdentifier(argument);
