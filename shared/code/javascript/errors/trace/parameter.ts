import type { Variable } from '@typescript-eslint/scope-manager';
import { type Fn, isFunction, keyName, type Node } from '../places.ts';
import { callOf, takerOf } from './arguments.ts';
import { giving, type Origin, possible, proved, through } from './origin.ts';
import { missingFrom } from './property.ts';
import { type Trail, upward } from './resolve.ts';
import { nameOf, returnsOf } from './returns.ts';

type Follow = (expression: Node, trail: Trail) => Origin | undefined;

/** Why a parameter holds nothing: the call gave none, or gave nothing. */
export function parameterOrigin(variable: Variable, trail: Trail, follow: Follow): Origin | undefined {
  const [def] = variable.defs;
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return undefined;
  const fn = def.node;
  const position = fn.params.findIndex(
    (param) => param.range[0] <= def.name.range[0] && def.name.range[1] <= param.range[1],
  );
  const param = fn.params[position];
  if (!param || param.type === 'RestElement') return undefined;
  return argumentOrigin(fn, position, variable.name, trail, follow);
}

/** Why a function got nothing at a position; `name` is what it calls it. */
export const argumentOrigin = (
  fn: Fn,
  position: number,
  name: string,
  trail: Trail,
  follow: Follow,
): Origin | undefined => byCall(fn, position, name, trail, follow) ?? byTaker(fn, position, name, trail);

function byCall(fn: Fn, position: number, name: string, trail: Trail, follow: Follow): Origin | undefined {
  const { places, callers } = trail;
  const given = callOf(fn, callers, places);
  if (!given || given.call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const title = nameOf(fn, places) ?? 'the function';
  const value = given.call.arguments[position];
  const param = fn.params[position];
  if (!value && param?.type === 'AssignmentPattern') return follow(param.right, trail);
  if (!value) {
    const origin = proved(
      given.line,
      `the call of ${title} on line ${given.line} passes no ${name}`,
      `pass ${name} on line ${given.line}`,
      'parameters-defaults',
    );
    return giving('undefined', origin);
  }
  if (param?.type === 'ObjectPattern') {
    const property = param.properties.find(
      (one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name,
    );
    const key = property && keyName(property);
    return key === undefined ? undefined : missingFrom(value, key, given.line, upward(trail), follow);
  }
  const origin = follow(value, upward(trail));
  return (
    origin ??
    possible(
      given.line,
      `${name} is ${places.said(value)} of the call on line ${given.line}`,
      `what ${places.said(value)} is there`,
    )
  );
}

const OVER_ELEMENTS = /^(?:map|filter|forEach|find|findIndex|findLast|some|every|flatMap)$/;

/** The value comes from the built-in that is handed the function. */
function byTaker(fn: Fn, position: number, name: string, { places }: Trail): Origin | undefined {
  const taker = takerOf(fn, places);
  if (taker?.index !== 0) return undefined;
  const { line } = fn.loc.start;
  const of = places.said(taker.of);
  if (taker.method === 'reduce' && position === 0) return ofReduce(fn, name, line, places);
  if (taker.method === 'then' && position === 0) return ofThen(taker.of, name, line, places);
  if (OVER_ELEMENTS.test(taker.method) && position === 0)
    return possible(
      line,
      `${name} is an element of ${of}, and one of them is missing`,
      `what ${of} holds`,
      'array-transformations',
    );
  return undefined;
}

function ofReduce(fn: Fn, name: string, line: number, places: Trail['places']): Origin | undefined {
  const { value } = returnsOf(fn, places);
  if (value === 'always') return undefined;
  const origin = proved(
    line,
    `the callback of reduce (line ${line}) returns nothing, so the next ${name} is undefined`,
    'return the new value in the callback',
    'return-values',
  );
  return through(origin, value === 'never');
}

/** What a .then gets is what the step before it returned. */
function ofThen(before: Node, name: string, line: number, places: Trail['places']): Origin | undefined {
  const [step] = before.type === 'CallExpression' ? before.arguments : [];
  if (!step || !isFunction(step)) return undefined;
  const { value } = returnsOf(step, places);
  if (value === 'always') return undefined;
  const row = step.loc.start.line;
  const origin = proved(
    line,
    `the .then before (line ${row}) returns nothing, so ${name} is undefined`,
    `return the value on line ${row}`,
    'promises',
  );
  return through(origin, value === 'never');
}
