import type { Variable } from '@typescript-eslint/scope-manager';
import { type Fn, isFunction, keyName, type Node } from '../places.ts';
import { callOf, takerByName, takerOf } from './arguments.ts';
import type { Follow } from './choices.ts';
import { OVER_ELEMENTS } from './contents.ts';
import { elementMissing } from './element.ts';
import { giving, type Origin, proved, through } from './origin.ts';
import { missingFrom } from './property.ts';
import { type Trail, upward } from './resolve.ts';
import { nameOf, returnsOf } from './returns.ts';

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
): Origin | undefined => byCall(fn, position, name, trail, follow) ?? byTaker(fn, position, name, trail, follow);

function byCall(fn: Fn, position: number, name: string, trail: Trail, follow: Follow): Origin | undefined {
  const { places, callers } = trail;
  const given = callOf(fn, callers, places);
  if (!given || given.call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const title = nameOf(fn, places) ?? 'the function';
  const value = given.call.arguments[position];
  const param = fn.params[position];
  const { line, sure } = given;
  // A default stands in for undefined, never for null.
  if (param?.type === 'AssignmentPattern' && (!value || trail.base === 'undefined')) return follow(param.right, trail);
  if (!value) {
    const says = `the call of ${title} on line ${line} passes no ${name}`;
    const origin = proved(line, says, `pass ${name} on line ${line}`, 'parameters-defaults');
    return through(giving('undefined', origin), sure);
  }
  if (param?.type === 'ObjectPattern') {
    const property = param.properties.find(
      (one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name,
    );
    const key = property && keyName(property);
    return key === undefined ? undefined : through(missingFrom(value, key, line, upward(trail), follow), sure);
  }
  const said = places.said(value);
  const passed = proved(line, `${name} is ${said} of the call on line ${line}`, `what ${said} is there`);
  return through(follow(value, upward(trail)) ?? passed, sure);
}

/** The value comes from the built-in that is handed the function. */
function byTaker(fn: Fn, position: number, name: string, trail: Trail, follow: Follow): Origin | undefined {
  const { places } = trail;
  const taker = takerOf(fn, places) ?? takerByName(fn, trail.callers, places);
  if (taker?.index !== 0) return undefined;
  const { line } = fn.loc.start;
  if (taker.method === 'reduce' && position === 0) return ofReduce(fn, name, line, places);
  if (taker.method === 'then' && position === 0) return ofThen(taker.of, name, line, places);
  if (!OVER_ELEMENTS.test(taker.method) || position !== 0) return undefined;
  return elementMissing(taker.of, { name, line, concept: 'array-transformations' }, trail, follow);
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
