import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { givesValue, isFunction, running, some } from '../ast.ts';
import { definePattern } from '../pattern.ts';

export const duplicateMember = definePattern({
  id: 'duplicate-class-member',
  certainty: 'certain',
  kind: 'error',
  weight: 80,
  concept: 'classes',
  say: 'this class has two members of the same name, and only the last one counts',
  check: 'how does JavaScript tell two methods apart?',
  find: { by: 'eslint', rule: 'no-dupe-class-members' },
  wrong: `class Shape {
  area(side) { return side * side; }
  area(w, h) { return w * h; }
}`,
  right: `class Shape {
  square(side) { return side * side; }
  area(side, h = side) { return side * h; }
}`,
  harm: { call: 'new Shape().area(3)', expected: '9', actual: 'NaN' },
});

export const getterWithoutReturn = definePattern({
  id: 'getter-without-return',
  certainty: 'certain',
  kind: 'error',
  weight: 86,
  concept: 'classes',
  progmiscon: 'NoReturnValue',
  say: 'this getter never returns a value, so the property is always undefined',
  check: 'what should the property be?',
  find: {
    by: 'tree',
    on: {
      MethodDefinition: ({ kind, key, value }) => (kind === 'get' && isFruitless(value) ? { at: key } : undefined),
      Property: ({ kind, key, value }) => (kind === 'get' && isFruitless(value) ? { at: key } : undefined),
    },
  },
  wrong: `class Box {
  constructor(side) { this.side = side; }
  get area() { const area = this.side * this.side; }
}`,
  right: `class Box {
  constructor(side) { this.side = side; }
  get area() { const area = this.side * this.side; return area; }
}`,
  harm: { call: 'new Box(2).area', expected: '4', actual: 'undefined' },
});

/** It does something, but neither returns a value nor refuses to be asked. */
function isFruitless(getter: TSESTree.Node): boolean {
  if (!isFunction(getter) || getter.body?.type !== 'BlockStatement' || getter.body.body.length === 0) return false;
  // A last call may be there to throw.
  if (getter.body.body.at(-1)?.type === 'ExpressionStatement') return false;
  return !givesValue(getter) && !some(running(getter.body), ({ type }) => type === 'ThrowStatement');
}
