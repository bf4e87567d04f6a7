import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, givesValue, isFunction, isMethodCall, methodOf } from '../ast.ts';
import { definePattern } from '../pattern.ts';

const FINDING: readonly string[] = ['find', 'findIndex', 'findLast', 'findLastIndex'];
const MAKING: ReadonlySet<string> = new Set(['map', 'filter', 'reduce', 'flatMap', 'some', 'every', ...FINDING]);

/** The method wants an answer for each element, its result is used, and the callback gives none on any path. */
export const callbackWithoutReturn = definePattern({
  id: 'callback-without-return',
  certainty: 'certain',
  kind: 'error',
  weight: 93,
  concept: 'array-transformations',
  progmiscon: 'ArrowFunctionNoImpliedReturn',
  say: 'the function given to {method} returns nothing, so {method} gets undefined for every element',
  check: 'what do the braces after => change?',
  covers: ['result-not-used', 'callback-may-return-nothing'],
  find: {
    by: 'eslint',
    rule: 'array-callback-return',
    spot: ({ node, around }) => {
      const callback = [node, around, around.parent].find(isCallback);
      const call = callback?.parent;
      if (!callback || call?.type !== 'CallExpression' || !isMethodCall(call, MAKING)) return undefined;
      if (callback.async || callback.generator || givesValue(callback) || isEmpty(callback)) return undefined;
      if (FINDING.includes(methodOf(call)) && isToldOfErrors(callback)) return undefined;
      if (call.arguments[0] !== callback || call.parent.type === 'ExpressionStatement' || isLabelled(callback))
        return undefined;
      return { at: callback, facts: { method: methodOf(call) } };
    },
  },
  wrong: `function doubled(list) {
  return list.map((n) => {
    const twice = n * 2;
  });
}`,
  right: `function doubled(list) {
  return list.map((n) => {
    const twice = n * 2;
    return twice;
  });
}`,
  lookalikes: [
    `function show(list) { list.map((n) => { console.log(n); }); }`,
    `const all = (users) => users.find((error, found) => { console.log(error, found); });`,
  ],
  harm: { call: 'doubled([1, 2])', expected: '[ 2, 4 ]', actual: '[ undefined, undefined ]' },
});

export const callbackMayReturnNothing = definePattern({
  id: 'callback-may-return-nothing',
  certainty: 'heuristic',
  kind: 'suspicious',
  weight: 66,
  concept: 'array-transformations',
  progmiscon: 'ArrowFunctionNoImpliedReturn',
  say: 'this function is asked for a value for every element, and on some way it returns none',
  check: 'what does it give for each kind of element?',
  covers: ['return-missing-on-a-path'],
  find: { by: 'eslint', rule: 'array-callback-return' },
  wrong: `function signs(list) {
  return list.map((n) => {
    if (n < 0) return '-';
  });
}`,
  right: `function signs(list) {
  return list.map((n) => {
    if (n < 0) return '-';
    return '+';
  });
}`,
  harm: { call: 'signs([1])', expected: `[ '+' ]`, actual: '[ undefined ]' },
});

/** `x => { v: x }`: a block with a label in it. */
export const bracesNotObject = definePattern({
  id: 'braces-are-a-block',
  certainty: 'certain',
  kind: 'error',
  weight: 91,
  concept: 'arrow-functions',
  progmiscon: 'ArrowFunctionNoImpliedReturn',
  say: 'after => braces begin a block of code, so this makes no object and returns nothing',
  check: 'what could you put around the braces?',
  covers: ['callback-without-return', 'callback-may-return-nothing'],
  find: {
    by: 'tree',
    on: { ArrowFunctionExpression: (node) => (isLabelled(node) ? { at: node.body } : undefined) },
  },
  wrong: `function boxed(list) {
  return list.map((x) => { value: x });
}`,
  right: `function boxed(list) {
  return list.map((x) => ({ value: x }));
}`,
  harm: { call: 'boxed([1])', expected: '[ { value: 1 } ]', actual: '[ undefined ]' },
});

/** Whether all of a function's block is `name: value`. */
function isLabelled({ body }: FunctionNode): boolean {
  if (body?.type !== 'BlockStatement' || body.body.length !== 1) return false;
  const [only] = body.body;
  return only?.type === 'LabeledStatement' && only.body.type === 'ExpressionStatement';
}

const isEmpty = ({ body }: FunctionNode): boolean => body?.type === 'BlockStatement' && body.body.length === 0;

/** The find of a database hands over what went wrong first, and wants no answer. */
const isToldOfErrors = ({ params: [first] }: FunctionNode): boolean =>
  first?.type === 'Identifier' && /^err(?:or)?$/.test(first.name);

/** ESLint points at a function's head or at its arrow. */
const isCallback = (node: TSESTree.Node | undefined): node is FunctionNode => node !== undefined && isFunction(node);
