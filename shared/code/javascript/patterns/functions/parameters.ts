import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { functionAround, givesValue, isMethodCall, isNamed, methodOf } from '../ast.ts';
import { definePattern } from '../pattern.ts';

export const parameterReassigned = definePattern({
  id: 'parameter-reassigned',
  certainty: 'heuristic',
  kind: 'style',
  weight: 28,
  concept: 'parameters-defaults',
  progmiscon: 'ObjectAsParameterIsCopied',
  say: 'the parameter {name} gets a new value, which the caller never sees',
  check: 'would a variable of its own be clearer?',
  find: {
    by: 'eslint',
    rule: 'no-param-reassign',
    spot: ({ node }) => (node?.type === 'Identifier' ? { at: node, facts: { name: node.name } } : undefined),
  },
  wrong: `function reset(counter) {
  counter = 0;
}
function start() {
  let counter = 5;
  reset(counter);
  return counter;
}`,
  right: `function reset() {
  return 0;
}
function start() {
  let counter = 5;
  counter = reset();
  return counter;
}`,
  harm: { call: 'start()', expected: '0', actual: '5' },
});

const CHANGING: ReadonlySet<string> = new Set(['sort', 'reverse', 'splice', 'push', 'pop', 'shift', 'unshift', 'fill']);

/** A function that also returns something was probably asked for that, not for a change of what it was given. */
export const argumentMutated = definePattern({
  id: 'argument-changed',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 58,
  concept: 'references-mutability',
  progmiscon: 'ObjectAsParameterIsCopied',
  say: '{name}.{method} changes the very array that the caller passed in',
  check: 'does the caller still need {name} as it was?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        if (!isMethodCall(node, CHANGING)) return undefined;
        const { object } = node.callee;
        const variable = look.variableOf(object);
        const func = functionAround(node);
        if (variable?.defs[0]?.type !== 'Parameter' || !func || !givesValue(func)) return undefined;
        if (!func.params.some((param) => object.type === 'Identifier' && isNamed(param, object.name))) return undefined;
        return { at: node, facts: { name: look.show(object), method: methodOf(node) } };
      },
    },
  },
  wrong: `function largest(numbers) {
  numbers.sort((a, b) => a - b);
  return numbers[numbers.length - 1];
}
function run() {
  const numbers = [3, 1, 2];
  largest(numbers);
  return numbers;
}`,
  right: `function largest(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length - 1];
}
function run() {
  const numbers = [3, 1, 2];
  largest(numbers);
  return numbers;
}`,
  harm: { call: 'run()', expected: '[ 3, 1, 2 ]', actual: '[ 1, 2, 3 ]' },
});

/** `const b = a; b.push(x)`, and later the old name is looked at again. */
export const aliasMutated = definePattern({
  id: 'copy-is-the-same-array',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 72,
  concept: 'references-mutability',
  progmiscon: 'AssignmentCopiesObject',
  say: '{copy} and {name} are two names of one array, so {method} changes both',
  check: 'what makes a second array with the same elements?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        if (!isMethodCall(node, CHANGING) || node.callee.object.type !== 'Identifier') return undefined;
        const copy = node.callee.object;
        const original = look.steadyValue(copy);
        if (original?.type !== 'Identifier') return undefined;
        const later = look.variableOf(original)?.references.some((use) => isReadAfter(use.identifier, node));
        if (!later) return undefined;
        return { at: node, facts: { copy: copy.name, name: original.name, method: methodOf(node) } };
      },
    },
  },
  wrong: `function withEnd(list) {
  const copy = list;
  copy.push('end');
  return [list.length, copy.length];
}`,
  right: `function withEnd(list) {
  const copy = [...list];
  copy.push('end');
  return [list.length, copy.length];
}`,
  harm: { call: `withEnd(['start'])`, expected: '[ 1, 2 ]', actual: '[ 2, 2 ]' },
});

const isReadAfter = (use: TSESTree.Node, node: TSESTree.Node): boolean => use.range[0] > node.range[1];
