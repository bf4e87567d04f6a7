import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { type FunctionNode, isFunction, isNamed, running, some, within } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const MATH: ReadonlySet<string> = new Set(['-', '*', '/', '%', '**']);

/** JavaScript allows it; here the missing one is reckoned with in any case, and nothing provides for its absence. */
export const tooFewArguments = definePattern({
  id: 'too-few-arguments',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'parameters-defaults',
  progmiscon: 'NumberOfParametersMatchArguments',
  say: '{call} gives no value for {name}, which {function} needs',
  check: 'how many values does {function} ask for?',
  covers: ['wrong-number-of-arguments'],
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const called = look.functionNamed(node.callee);
        if (!called || node.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
        const missing = called.params.slice(node.arguments.length).find((one) => isNeeded(one, called, look));
        if (missing?.type !== 'Identifier') return undefined;
        return { at: node, facts: { call: look.show(node), name: missing.name, function: look.show(node.callee) } };
      },
    },
  },
  wrong: `function area(width, height) {
  return width * height;
}
function square(side) {
  return area(side);
}`,
  right: `function area(width, height) {
  return width * height;
}
function square(side) {
  return area(side, side);
}`,
  lookalikes: [
    `function power(base, exponent) { if (exponent === undefined) return base; return base * exponent; }\npower(2);`,
    `function add(a, b = 1) { return a - b; }\nadd(2);`,
  ],
  harm: { call: 'square(3)', expected: '9', actual: 'NaN' },
});

export const wrongArgumentCount = definePattern({
  id: 'wrong-number-of-arguments',
  certainty: 'type_certain',
  kind: 'suspicious',
  weight: 76,
  concept: 'parameters-defaults',
  progmiscon: 'NumberOfParametersMatchArguments',
  say: '{name} takes {wanted} and gets {given}',
  check: 'compare the call with the line where {name} is declared',
  find: {
    by: 'diagnostic',
    codes: [2554],
    spot: (node, { checker }, _code, message) => {
      const [, wanted, given] = /Expected (\d+(?:-\d+)?) arguments?, but got (\d+)/.exec(message) ?? [];
      const call = ts.findAncestor(node, ts.isCallExpression);
      if (
        !wanted ||
        !given ||
        !call ||
        (call.expression !== node && !call.arguments.some((one) => one === node) && call !== node)
      )
        return undefined;
      const { expression } = call;
      if (ts.isIdentifier(expression) && !isDeclaredFunction(checker.getSymbolAtLocation(expression))) return undefined;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText().slice(0, 30);
      const count = `${wanted} ${wanted === '1' ? 'value' : 'values'}`;
      return { start: call.getStart(), facts: { name, wanted: wanted === '0' ? 'no value' : count, given } };
    },
  },
  wrong: `function add(a, b) {
  return a + b;
}
function addAll() {
  return add(1, 2, 3);
}`,
  right: `function add(a, b, c) {
  return a + b + c;
}
function addAll() {
  return add(1, 2, 3);
}`,
  lookalikes: [`function all() { return arguments.length; }\nall(1, 2);`],
  harm: { call: 'addAll()', expected: '6', actual: '3' },
});

export const notCallable = definePattern({
  id: 'not-a-function',
  certainty: 'type_certain',
  kind: 'error',
  weight: 90,
  concept: 'functions-call-define',
  say: '{name} is not a function here, so ( ) after it stops the program',
  check: 'is an operator or a ; missing before the parenthesis?',
  find: {
    by: 'diagnostic',
    codes: [2349],
    spot: (node, { unsteady, checker }) => {
      const called = ts.isCallExpression(node) ? node.expression : node;
      const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
      if (unsteady.has(name) || !isPlainData(checker.getTypeAtLocation(called))) return undefined;
      return { start: node.getStart(), facts: { name: name.slice(0, 30) } };
    },
  },
  wrong: `function size() {
  const list = [1, 2];
  return list.length();
}`,
  right: `function size() {
  const list = [1, 2];
  return list.length;
}`,
  harm: { call: 'size()', expected: '2', actual: 'TypeError: list.length is not a function' },
});

/** Not a variable, which may hold another function by now. */
const isDeclaredFunction = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.valueDeclaration !== undefined &&
  (ts.isFunctionDeclaration(symbol.valueDeclaration) || isConst(symbol.valueDeclaration));

const isConst = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) && (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;

const PLAIN = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;

const isPlainData = (type: ts.Type): boolean =>
  (type.flags & PLAIN) !== 0 || (type.isUnion() && type.types.every(isPlainData));

/** Whether a parameter without a default is reckoned with or asked for a property, and never asked about. */
function isNeeded(param: TSESTree.Parameter, func: FunctionNode, look: Look): boolean {
  if (param.type !== 'Identifier' || param.optional || !func.body) return false;
  if (some(running(func.body), (node) => isNamed(node, 'arguments'))) return false;
  const variable = look.declaredBy(func).find(({ name }) => name === param.name);
  const uses = variable?.references ?? [];
  if (uses.some((use) => use.isWrite() || !isUse(use.identifier, func) || mayBeGuarded(use.identifier, func)))
    return false;
  return uses.some(({ identifier }) => isReckoned(identifier));
}

/** A use in another function, or in a statement that is not run every time, proves nothing. */
function isUse(node: TSESTree.Node, func: FunctionNode): boolean {
  for (let up = node.parent; up && up !== func; up = up.parent) if (isFunction(up)) return false;
  return true;
}

const CONDITIONAL: ReadonlySet<string> = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'SwitchStatement',
  'TryStatement',
  'ForStatement',
  'WhileStatement',
  'DoWhileStatement',
  'ForOfStatement',
  'ForInStatement',
]);

function mayBeGuarded(node: TSESTree.Node, func: FunctionNode): boolean {
  for (let up = node.parent; up && up !== func; up = up.parent) {
    if (CONDITIONAL.has(up.type) || up.type === 'ChainExpression') return true;
    if (up.type === 'BlockStatement' && up !== func.body) return true;
  }
  return leavesBefore(node, func);
}

/** Whether the function may be left before it comes to this node. */
function leavesBefore(node: TSESTree.Node, func: FunctionNode): boolean {
  if (func.body?.type !== 'BlockStatement') return false;
  return func.body.body.some(
    (one) =>
      one.range[1] <= node.range[0] &&
      some(within(one, isFunction), ({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement'),
  );
}

function isReckoned(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'BinaryExpression') return MATH.has(parent.operator);
  return parent?.type === 'MemberExpression' && parent.object === node && !parent.optional;
}
