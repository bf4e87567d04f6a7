import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed } from '../ast.ts';
import { definePattern, type Find } from '../pattern.ts';

const MATH: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**']);
const EQUALITY: ReadonlySet<string> = new Set(['==', '===']);

const statementOf = (
  operators: ReadonlySet<string>,
  isOne: (node: TSESTree.BinaryExpression) => boolean = () => true,
): Find => ({
  by: 'eslint',
  rule: 'no-unused-expressions',
  options: [{ allowShortCircuit: true, allowTernary: true, allowTaggedTemplates: true }],
  spot: ({ node }, look) => {
    const expression = node?.type === 'ExpressionStatement' ? node.expression : node;
    if (expression?.type !== 'BinaryExpression' || !operators.has(expression.operator) || !isOne(expression))
      return undefined;
    return { at: expression, facts: { code: look.show(expression), name: look.show(expression.left) } };
  },
});

export const resultNotUsed = definePattern({
  id: 'result-not-used',
  certainty: 'certain',
  kind: 'error',
  weight: 92,
  concept: 'return-values',
  progmiscon: 'NoReturnValue',
  say: '{code} is worked out here and then thrown away',
  check: 'should it be returned, or stored in a variable?',
  find: statementOf(MATH),
  wrong: `function add(a, b) {
  a + b;
}`,
  right: `function add(a, b) {
  return a + b;
}`,
  harm: { call: 'add(1, 2)', expected: '3', actual: 'undefined' },
});

export const comparisonAsStatement = definePattern({
  id: 'comparison-as-statement',
  certainty: 'certain',
  kind: 'error',
  weight: 94,
  concept: 'variables',
  say: 'this only asks whether {name} is equal, and does nothing with the answer',
  check: 'should the answer be returned, or {name} get a new value?',
  covers: ['loose-equality'],
  find: statementOf(EQUALITY, ({ right }) => !isNamed(right, 'undefined')),
  wrong: `function start() {
  let score;
  score === 10;
  return score;
}`,
  right: `function start() {
  let score;
  score = 10;
  return score;
}`,
  harm: { call: 'start()', expected: '10', actual: 'undefined' },
});

export const nameAsStatement = definePattern({
  id: 'function-name-as-statement',
  certainty: 'certain',
  kind: 'error',
  weight: 93,
  concept: 'functions-call-define',
  progmiscon: 'FunctionAsValueWithParentheses',
  say: '{name} is only named here, not called, so nothing happens',
  check: 'what has to follow the name for the function to run?',
  find: {
    by: 'tree',
    on: {
      ExpressionStatement: ({ expression }, look) =>
        look.functionNamed(expression) ? { at: expression, facts: { name: look.show(expression) } } : undefined,
    },
  },
  wrong: `function run() {
  const said = [];
  function greet() { said.push('hello'); }
  greet;
  return said;
}`,
  right: `function run() {
  const said = [];
  function greet() { said.push('hello'); }
  greet();
  return said;
}`,
  harm: { call: 'run()', expected: `[ 'hello' ]`, actual: '[]' },
});

export const unreachableCode = definePattern({
  id: 'unreachable-code',
  certainty: 'certain',
  kind: 'suspicious',
  weight: 80,
  concept: 'return-values',
  progmiscon: 'DeferredReturn (Python)',
  say: 'nothing below the line that leaves is ever run',
  check: 'which line before this one leaves the function or the loop?',
  find: {
    by: 'eslint',
    rule: 'no-unreachable',
    // A break after a return is a habit of some who write switch.
    spot: ({ node }) => (node && node.type !== 'BreakStatement' ? { at: node } : undefined),
  },
  wrong: `function area(w, h) {
  let area = 0;
  return area;
  area = w * h;
}`,
  right: `function area(w, h) {
  let area = 0;
  area = w * h;
  return area;
}`,
  lookalikes: [`function f() { return g(); function g() { return 1; } }`],
  harm: { call: 'area(2, 3)', expected: '6', actual: '0' },
});
