import ts from 'typescript';
import { definePattern, type TypeLook } from '../pattern.ts';

const MATH: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

const isPromise = (node: ts.Node, checker: ts.TypeChecker): boolean => {
  const type = checker.getTypeAtLocation(node);
  return type.symbol?.name === 'Promise' && !type.isUnion();
};

export const missingAwait = definePattern({
  id: 'missing-await',
  certainty: 'type_certain',
  kind: 'error',
  weight: 93,
  concept: 'async-await',
  say: '{name} is still a promise here, not the value it will bring',
  check: 'which word waits for a promise?',
  find: {
    by: 'types',
    spot: (node, look) => {
      const used = usedAsValue(node);
      const promise = used.find((one) => isPromise(one, look.checker)) ?? readOfPromise(node, look);
      return promise && { start: promise.getStart(), facts: { name: promise.getText().slice(0, 30) } };
    },
  },
  wrong: `async function price() { return 5; }
async function total() {
  const one = price();
  return one * 2;
}`,
  right: `async function price() { return 5; }
async function total() {
  const one = await price();
  return one * 2;
}`,
  harm: { call: 'total()', expected: '10', actual: 'NaN' },
});

export const promiseInCondition = definePattern({
  id: 'promise-in-condition',
  certainty: 'type_certain',
  kind: 'error',
  weight: 92,
  concept: 'async-await',
  say: '{name} is a promise here, and every promise counts as true',
  check: 'which word waits for a promise?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      const asked = conditionOf(node);
      if (!asked || !isPromise(asked, checker)) return undefined;
      return { start: asked.getStart(), facts: { name: asked.getText().slice(0, 30) } };
    },
  },
  wrong: `async function isOpen() { return false; }
async function greet() {
  if (isOpen()) return 'hello';
  return 'closed';
}`,
  right: `async function isOpen() { return false; }
async function greet() {
  if (await isOpen()) return 'hello';
  return 'closed';
}`,
  harm: { call: 'greet()', expected: `'closed'`, actual: `'hello'` },
});

/** In an async function, where waiting was possible; starting something and going on may be meant. */
export const floatingPromise = definePattern({
  id: 'promise-not-awaited',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 64,
  concept: 'async-await',
  say: 'nothing waits for {name}, and nobody learns if it fails',
  check: 'does the next line need it to be done?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return undefined;
      const around = ts.findAncestor(node, ts.isFunctionLike);
      const isAsync = around && ts.canHaveModifiers(around) && ts.getModifiers(around)?.some(isAsyncWord);
      if (!isAsync || handlesFailure(node.expression) || !isPromise(node.expression, checker)) return undefined;
      return { start: node.getStart(), facts: { name: node.getText().replace(/;$/, '').slice(0, 30) } };
    },
  },
  wrong: `async function save(log) { await null; log.push('saved'); }
async function run() {
  const log = [];
  save(log);
  log.push('done');
  return log.join();
}`,
  right: `async function save(log) { await null; log.push('saved'); }
async function run() {
  const log = [];
  await save(log);
  log.push('done');
  return log.join();
}`,
  harm: { call: 'run()', expected: `'saved,done'`, actual: `'done'` },
});

const VALUE = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike;

export const needlessAwait = definePattern({
  id: 'await-of-a-plain-value',
  certainty: 'type_certain',
  kind: 'style',
  weight: 30,
  concept: 'async-await',
  say: '{name} is no promise, so there is nothing to wait for',
  check: 'what does the thing after await give?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (
        !ts.isAwaitExpression(node) ||
        ts.isCallExpression(node.expression) ||
        !(checker.getTypeAtLocation(node.expression).flags & VALUE)
      )
        return undefined;
      return { start: node.getStart(), facts: { name: node.expression.getText().slice(0, 30) } };
    },
  },
  wrong: `async function two() {
  const one = await 1;
  return one + 1;
}`,
  right: `async function two(load) {
  const one = await load();
  return one + 1;
}`,
  harm: { none: 'the value comes out the same, one turn later' },
});

export const asyncWithoutAwait = definePattern({
  id: 'async-without-await',
  certainty: 'heuristic',
  kind: 'style',
  weight: 22,
  concept: 'async-await',
  say: 'this async function never waits for anything',
  check: 'does its caller need a promise?',
  find: { by: 'eslint', rule: 'require-await' },
  wrong: `async function add(a, b) {
  return a + b;
}
function show() {
  return 'sum: ' + add(1, 2);
}`,
  right: `function add(a, b) {
  return a + b;
}
function show() {
  return 'sum: ' + add(1, 2);
}`,
  harm: { call: 'show()', expected: `'sum: 3'`, actual: `'sum: [object Promise]'` },
});

const isAsyncWord = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.AsyncKeyword;

const handlesFailure = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && ['then', 'catch', 'finally'].includes(expression.name.text);

/** Where a plain value is needed: sums, comparisons, templates. */
function usedAsValue(node: ts.Node): readonly ts.Expression[] {
  if (ts.isBinaryExpression(node) && MATH.has(node.operatorToken.kind)) return [node.left, node.right];
  return ts.isTemplateSpan(node) ? [node.expression] : [];
}

/**
 * `.title` of what an async function of this file gives: a promise has no such property. Only where nothing in between
 * could have put another value there: of a const, or of the call itself.
 */
function readOfPromise(node: ts.Node, { checker, unsteady }: TypeLook): ts.Expression | undefined {
  if (!ts.isPropertyAccessExpression(node) || unsteady.has(node.name.text)) return undefined;
  const { expression: read, name } = node;
  const call = ts.isIdentifier(read) ? constantValue(read, checker) : read;
  if (!call || !ts.isCallExpression(call) || !isPromise(call, checker)) return undefined;
  const called = checker.getResolvedSignature(call)?.declaration;
  const isAsync = called && ts.canHaveModifiers(called) && ts.getModifiers(called)?.some(isAsyncWord);
  return isAsync && !checker.getTypeAtLocation(call).getProperty(name.text) ? read : undefined;
}

function constantValue(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declared = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declared || !ts.isVariableDeclaration(declared) || !(declared.parent.flags & ts.NodeFlags.Const))
    return undefined;
  return declared.name.kind === ts.SyntaxKind.Identifier ? declared.initializer : undefined;
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? node.operand
    : undefined;
}
