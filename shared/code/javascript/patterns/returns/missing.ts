import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bodyOf, type FunctionNode, functionAround, givesValue, isNamed, memberName, running, some } from '../ast.ts';
import { isReassigned, type Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

/** A value is reckoned with, printed or kept, and the function called for it never returns any. */
export const missingReturn = definePattern({
  id: 'missing-return',
  certainty: 'certain',
  kind: 'error',
  weight: 96,
  concept: 'return-values',
  progmiscon: 'NoReturnValue',
  say: '{name} never returns a value, so {call} is always undefined',
  check: 'where does {name} hand its result back?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const called = look.functionNamed(node.callee);
        if (!called || called.async || called.generator || !isWanted(node, look)) return undefined;
        if (givesValue(called) || bodyOf(called).length === 0 || alwaysThrows(called)) return undefined;
        return { at: node, facts: { name: look.show(node.callee), call: look.show(node) } };
      },
    },
  },
  wrong: `function add(a, b) {
  const sum = a + b;
}
function double(a, b) {
  return add(a, b) * 2;
}`,
  right: `function add(a, b) {
  const sum = a + b;
  return sum;
}
function double(a, b) {
  return add(a, b) * 2;
}`,
  lookalikes: [
    `function log(text) { console.log(text); }\nfunction both(a) { return log(a); }\nconst run = () => log('x');\nrun();`,
  ],
  harm: { call: 'double(1, 2)', expected: '6', actual: 'NaN' },
});

/** The call of itself is there, its result is not handed on, and some other path does return a value. */
export const recursiveResultLost = definePattern({
  id: 'recursive-result-lost',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 78,
  concept: 'recursion',
  say: 'the result of {call} is not returned, so it gets lost on the way back',
  check: 'what does the first caller get?',
  find: {
    by: 'tree',
    on: {
      ExpressionStatement: ({ expression, parent }, look) => {
        if (expression.type !== 'CallExpression') return undefined;
        const called = look.functionNamed(expression.callee);
        if (!called || called !== functionAround(expression) || !isEnd(expression.parent, parent, called))
          return undefined;
        if (!some(running(called.body), returnsNonEmpty)) return undefined;
        return { at: expression, facts: { call: look.show(expression) } };
      },
    },
  },
  wrong: `function digits(n) {
  if (n < 10) return 1;
  digits(n / 10);
}`,
  right: `function digits(n) {
  if (n < 10) return 1;
  return 1 + digits(n / 10);
}`,
  lookalikes: [`function walk(tree, found) { if (!tree) return; walk(tree.left, found); found.push(tree.value); }`],
  harm: { call: 'digits(42)', expected: '2', actual: 'undefined' },
});

export const inconsistentReturn = definePattern({
  id: 'return-missing-on-a-path',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 68,
  concept: 'return-values',
  progmiscon: 'NoReturnValue',
  say: 'on one way through this function a value is returned, on another none',
  check: 'what should it give when no return is reached?',
  find: { by: 'eslint', rule: 'consistent-return' },
  wrong: `function grade(points) {
  if (points > 50) {
    return 'pass';
  }
}`,
  right: `function grade(points) {
  if (points > 50) {
    return 'pass';
  }
  return 'fail';
}`,
  harm: { call: 'grade(20)', expected: `'fail'`, actual: 'undefined' },
});

const REFLECTED: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**', '<', '>', '<=', '>=', '===', '==']);

/** Where undefined is of no use: in sums and comparisons, in a text, printed, or asked for a property. */
const isWanted = (call: TSESTree.CallExpression, look: Look): boolean =>
  isValueWanted(call) || (call.parent.type === 'VariableDeclarator' && look.declaredBy(call.parent).some(isKeptFor));

function isValueWanted(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return REFLECTED.has(parent.operator) && !isUndefined(parent.left) && !isUndefined(parent.right);
    case 'TemplateLiteral':
      return true;
    case 'MemberExpression':
      return parent.object === node && !parent.optional;
    case 'CallExpression':
      return parent.callee !== node && memberName(parent.callee) === 'log' && isNamed(objectOf(parent), 'console');
    default:
      return false;
  }
}

/** A name that never gets another value, and is used where undefined is of no use. */
const isKeptFor = (variable: Variable): boolean =>
  !isReassigned(variable) && variable.references.some(({ identifier, init }) => !init && isValueWanted(identifier));

const objectOf = ({ callee }: TSESTree.CallExpression) =>
  callee.type === 'MemberExpression' ? callee.object : undefined;

const isUndefined = (node: TSESTree.Node): boolean =>
  isNamed(node, 'undefined') || (node.type === 'Literal' && node.value === null);

const alwaysThrows = (func: FunctionNode): boolean => bodyOf(func).some(({ type }) => type === 'ThrowStatement');

const returnsNonEmpty = (node: TSESTree.Node): boolean => node.type === 'ReturnStatement' && node.argument !== null;

/** Whether nothing else happens in the function after this statement. */
function isEnd(statement: TSESTree.Node, block: TSESTree.Node, func: FunctionNode): boolean {
  if (block.type === 'BlockStatement' && block.body.at(-1) !== statement) return false;
  return (
    block === func.body || (block.parent !== undefined && block.parent !== null && isEnd(block, block.parent, func))
  );
}
