import type { TSESTree } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { isAsked } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern, type Spot } from '../pattern.ts';

const MATH: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '-', '*', '/', '%', '**']);

/** A function where a true-or-false or a number is wanted; `if (callback)` of a parameter is another matter. */
export const functionNotCalled = definePattern({
  id: 'function-not-called',
  certainty: 'certain',
  kind: 'error',
  weight: 88,
  concept: 'functions-call-define',
  progmiscon: 'FunctionAsValueWithParentheses',
  say: '{name} is the function itself here, not its result',
  check: 'what has to follow {name} for it to run?',
  find: {
    by: 'tree',
    on: {
      Identifier: (node, look) => (isAsked(node) ? named(node, look) : undefined),
      BinaryExpression: (node, look) => {
        if (!MATH.has(node.operator)) return undefined;
        return [node.left, node.right].flatMap((side) => (side.type === 'Identifier' ? (named(side, look) ?? []) : []));
      },
    },
  },
  wrong: `function isOpen(hour) { return hour > 8; }
function greet(hour) {
  if (isOpen) return 'hello';
  return 'closed';
}`,
  right: `function isOpen(hour) { return hour > 8; }
function greet(hour) {
  if (isOpen(hour)) return 'hello';
  return 'closed';
}`,
  lookalikes: [`function run(done) { if (done) done(); return 1; }\nrun();`],
  harm: { call: 'greet(3)', expected: `'closed'`, actual: `'hello'` },
});

export const methodNotCalled = definePattern({
  id: 'method-not-called',
  certainty: 'type_certain',
  kind: 'error',
  weight: 86,
  concept: 'functions-call-define',
  progmiscon: 'FunctionAsValueWithParentheses',
  say: '{name} is the method itself here, not its result',
  check: 'what has to follow {name} for it to run?',
  find: {
    by: 'types',
    spot: (node, { checker }) => {
      if (!ts.isPropertyAccessExpression(node) || node.questionDotToken || !isTested(node)) return undefined;
      const method = checker.getSymbolAtLocation(node.name);
      const declared = method?.valueDeclaration;
      if (!declared || !(ts.isMethodDeclaration(declared) || ts.isMethodSignature(declared))) return undefined;
      if (ts.isMethodSignature(declared) && declared.questionToken) return undefined;
      if (declared.getSourceFile().fileName.startsWith('/lib')) return undefined;
      return { start: node.getStart(), facts: { name: node.name.text } };
    },
  },
  wrong: `class Basket {
  constructor() { this.items = ['egg']; }
  isEmpty() { return this.items.length === 0; }
}
function say() {
  const basket = new Basket();
  return basket.isEmpty ? 'empty' : 'full';
}`,
  right: `class Basket {
  constructor() { this.items = ['egg']; }
  isEmpty() { return this.items.length === 0; }
}
function say() {
  const basket = new Basket();
  return basket.isEmpty() ? 'empty' : 'full';
}`,
  lookalikes: [`class A { m() { return 1; } }\nconst a = new A();\nif (a.m && a.n) a.m();`],
  harm: { call: 'say()', expected: `'full'`, actual: `'empty'` },
});

function named(node: TSESTree.Identifier, look: Look): Spot | undefined {
  return look.functionNamed(node) ? { at: node, facts: { name: node.name } } : undefined;
}

/** The whole question, or the whole of what a `!` negates: in `a.m && a.m()` it may be there to be sure. */
function isTested(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken && isTested(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition === node && !mentions(parent.whenTrue, node);
  if (ts.isIfStatement(parent)) return parent.expression === node && !mentions(parent.thenStatement, node);
  return ts.isWhileStatement(parent) && parent.expression === node && !mentions(parent.statement, node);
}

const mentions = (body: ts.Node, node: ts.Node): boolean => body.getText().includes(node.getText());
