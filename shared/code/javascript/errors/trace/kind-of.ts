import { calleeOf, isCall, lastName, receiver } from '../kinds.ts';
import { isFunction, type Node } from '../places.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { functionOf } from './returns.ts';

/** What sort of value an expression holds, with its article; undefined where the code does not tell. */
export type Sort =
  | 'undefined'
  | 'null'
  | 'a number'
  | 'a string'
  | 'a boolean'
  | 'an array'
  | 'an object'
  | 'a function'
  | 'a class'
  | 'a promise'
  | 'a Map'
  | 'a Set'
  | 'a Date'
  | 'a regular expression';

const BY_METHOD: Readonly<Record<string, Sort>> = {
  map: 'an array',
  filter: 'an array',
  split: 'an array',
  sort: 'an array',
  reverse: 'an array',
  flat: 'an array',
  flatMap: 'an array',
  push: 'a number',
  unshift: 'a number',
  indexOf: 'a number',
  join: 'a string',
  toUpperCase: 'a string',
  toLowerCase: 'a string',
  trim: 'a string',
  toFixed: 'a string',
  replace: 'a string',
  stringify: 'a string',
  prompt: 'a string',
  includes: 'a boolean',
  some: 'a boolean',
  every: 'a boolean',
  forEach: 'undefined',
  Number: 'a number',
  parseInt: 'a number',
  parseFloat: 'a number',
  String: 'a string',
  Boolean: 'a boolean',
  fetch: 'a promise',
  querySelectorAll: 'an object',
};

const BY_CLASS: Readonly<Record<string, Sort>> = {
  Map: 'a Map',
  Set: 'a Set',
  Date: 'a Date',
  Promise: 'a promise',
  Array: 'an array',
  RegExp: 'a regular expression',
};

const BY_NODE: Readonly<Partial<Record<Node['type'], Sort>>> = {
  ArrayExpression: 'an array',
  ObjectExpression: 'an object',
  TemplateLiteral: 'a string',
  ClassDeclaration: 'a class',
  ClassExpression: 'a class',
  UpdateExpression: 'a number',
};

export function sortOf(expression: Node, trail: Trail): Sort | undefined {
  const made = resolve(expression, trail);
  if (!made) return undefined;
  if (isFunction(made)) return 'a function';
  if (made.type === 'Literal') return ofLiteral(made.value, 'regex' in made);
  if (made.type === 'Identifier') return made.name === 'undefined' ? 'undefined' : undefined;
  if (made.type === 'NewExpression') return BY_CLASS[lastName(made.callee) ?? ''] ?? 'an object';
  if (isCall(made)) return ofCall(made, trail);
  if (made.type === 'BinaryExpression') return ofOperator(made.operator);
  return BY_NODE[made.type];
}

function ofCall(call: Node, trail: Trail): Sort | undefined {
  if (!isCall(call)) return undefined;
  const { places } = trail;
  const object = receiver(call);
  if (object && resolve(object, deeper(trail))?.type === 'NewExpression') return undefined;
  const callee = calleeOf(call);
  const fn = functionOf(callee, places);
  if (fn?.async) return 'a promise';
  const name = lastName(callee) ?? '';
  return fn || !Object.hasOwn(BY_METHOD, name) ? undefined : BY_METHOD[name];
}

function ofLiteral(value: unknown, isRegex: boolean): Sort | undefined {
  if (isRegex) return 'a regular expression';
  if (value === null) return 'null';
  const type = typeof value;
  return type === 'number' || type === 'string' || type === 'boolean' ? `a ${type}` : undefined;
}

function ofOperator(operator: string): Sort | undefined {
  if (/^(?:[<>]=?|[!=]==?|in|instanceof)$/.test(operator)) return 'a boolean';
  return /^(?:-|\*|\/|%|\*\*)$/.test(operator) ? 'a number' : undefined;
}
