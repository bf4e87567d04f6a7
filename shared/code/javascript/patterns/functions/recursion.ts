import type { TSESTree } from '@typescript-eslint/typescript-estree';
import {
  bodyOf,
  childrenOf,
  type FunctionNode,
  functionAround,
  isFunction,
  isNamed,
  memberName,
  running,
  some,
} from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

/** The function calls itself whatever happens: nothing before the call can leave it, and the call is never skipped. */
export const noBaseCase = definePattern({
  id: 'recursion-without-base-case',
  certainty: 'certain',
  kind: 'error',
  weight: 95,
  concept: 'recursion',
  say: '{name} calls itself every time it runs, so it never comes to an end',
  check: 'for which input is the answer known without another call?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const called = look.functionNamed(node.callee);
        if (!called || called.async || called.generator || functionAround(node) !== called) return undefined;
        return isAlwaysReached(node, called, look) ? { at: node, facts: { name: look.show(node.callee) } } : undefined;
      },
    },
  },
  wrong: `function factorial(n) {
  return n * factorial(n - 1);
}`,
  right: `function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}`,
  lookalikes: [
    `const count = (n) => n > 0 && count(n - 1);`,
    `async function poll(wait) { await wait(); poll(wait); }`,
  ],
  harm: { call: 'factorial(3)', expected: '6', actual: 'RangeError: Maximum call stack size exceeded' },
});

/** `get name() { return this.name; }` asks itself. */
export const accessorCallsItself = definePattern({
  id: 'accessor-uses-itself',
  certainty: 'certain',
  kind: 'error',
  weight: 87,
  concept: 'classes',
  say: 'this.{name} inside the {kind} for {name} runs the same {kind} again, without end',
  check: 'under which other name is the value kept?',
  find: {
    by: 'tree',
    on: {
      MethodDefinition: ({ kind, key, value }) => {
        if ((kind !== 'get' && kind !== 'set') || key.type !== 'Identifier' || value.body?.type !== 'BlockStatement')
          return undefined;
        const [only, ...more] = value.body.body;
        const again = more.length === 0 && only ? ownUse(only, kind, key.name) : undefined;
        return again && { at: again, facts: { name: key.name, kind: `${kind}ter` } };
      },
    },
  },
  wrong: `class Player {
  constructor(name) { this._name = name; }
  get name() { return this.name; }
}`,
  right: `class Player {
  constructor(name) { this._name = name; }
  get name() { return this._name; }
}`,
  harm: {
    call: `new Player('Ada').name`,
    expected: `'Ada'`,
    actual: 'RangeError: Maximum call stack size exceeded',
  },
});

const SKIPPING: ReadonlySet<string> = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'ChainExpression',
  'AssignmentPattern',
]);
const RUN: ReadonlySet<string> = new Set(['ReturnStatement', 'ExpressionStatement', 'VariableDeclaration']);

function isAlwaysReached(call: TSESTree.CallExpression, func: FunctionNode, look: Look): boolean {
  let inside: TSESTree.Node = call;
  for (let up: TSESTree.Node | undefined = call.parent; up && up !== func; up = up.parent) {
    if (up.type === 'BlockStatement') break;
    if (SKIPPING.has(up.type) || isFunction(up)) return false;
    inside = up;
  }
  if (func.body === inside) return !mayStop(func.body, call, look);
  if (inside.parent !== func.body || !RUN.has(inside.type)) return false;
  return bodyOf(func)
    .filter((one) => one.range[0] <= call.range[0])
    .every((one) => !mayStop(one, call, look));
}

const STOPPING: ReadonlySet<string> = new Set([
  'ThrowStatement',
  'YieldExpression',
  'AwaitExpression',
  'NewExpression',
]);

/** Whether something before the call may leave the function: a return, a throw, or another function that throws. */
function mayStop(root: TSESTree.Node, call: TSESTree.CallExpression, look: Look): boolean {
  return some(running(root), (node) => {
    if (node.type === 'ReturnStatement') return !contains(node, call);
    if (STOPPING.has(node.type)) return true;
    return node.type === 'CallExpression' && node !== call && mayThrow(node, call, look);
  });
}

const KNOWN = ['console', 'Math'];

function mayThrow({ callee }: TSESTree.CallExpression, call: TSESTree.CallExpression, look: Look): boolean {
  if (callee.type === 'MemberExpression')
    return !KNOWN.some((name) => isNamed(callee.object, name)) && !isPlainMethod(callee);
  return look.functionNamed(callee) !== look.functionNamed(call.callee);
}

const PLAIN_METHODS: ReadonlySet<string> = new Set(['slice', 'push', 'concat', 'substring', 'join', 'toString']);

const isPlainMethod = (callee: TSESTree.MemberExpression): boolean => PLAIN_METHODS.has(memberName(callee) ?? '');

const contains = (outer: TSESTree.Node, inner: TSESTree.Node): boolean =>
  outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

function ownUse(statement: TSESTree.Statement, kind: 'get' | 'set', name: string): TSESTree.Node | undefined {
  if (kind === 'get') {
    const value = statement.type === 'ReturnStatement' ? statement.argument : null;
    return value && isOwn(value, name) ? value : undefined;
  }
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return undefined;
  const [target] = childrenOf(statement.expression);
  return target && isOwn(target, name) ? target : undefined;
}

const isOwn = (node: TSESTree.Node, name: string): boolean =>
  node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && memberName(node) === name;
