import { calleeOf, isCall } from '../kinds.ts';
import type { Fn, Node } from '../places.ts';
import { type Follow, nothingSaid, suspects } from './choices.ts';
import { giving, type Origin, proved } from './origin.ts';
import { deeper, type Trail } from './resolve.ts';
import { nameOf, returnsOf } from './returns.ts';

/**
 * Why the call of a function of the program gave nothing: the one return, or the end without one, that can have given it.
 * Where several can, only that this function gave it is told, which is true of all of them.
 */
export function returnOrigin(fn: Fn, call: Node, trail: Trail, follow: Follow): Origin | undefined {
  const { places, base } = trail;
  const { line } = fn.loc.start;
  const name = nameOf(fn, places) ?? places.said(isCall(call) ? calleeOf(call) : call);
  const title = `${name} (line ${line})`;
  const { value, expressions } = returnsOf(fn, places);
  const gave = (says: string, at: number) => proved(at, says, `handle the case that ${name} gives nothing`, CONCEPT);
  if (value === 'never')
    return giving('undefined', proved(line, `${title} returns nothing`, `add return in ${name}`, CONCEPT));
  const inside: Trail = { ...deeper(trail), callers: [placeOf(call), ...trail.callers] };
  const returned = suspects(expressions, inside);
  const ends = value === 'sometimes' && base !== 'null';
  const [only, ...others] = returned;
  if (!only) return ends ? giving('undefined', ended(title, name, line)) : undefined;
  if (others.length > 0 || ends) return gave(`${title} gave ${base ?? 'nothing'} here`, line);
  const said = nothingSaid(only);
  const row = only.loc.start.line;
  if (said !== undefined) return giving(said, gave(`${title} returned ${said} on line ${row}`, row));
  return follow(only, inside) ?? gave(`${title} gave ${base ?? 'nothing'}, returned on line ${row}`, row);
}

const CONCEPT = 'return-values';

const ended = (title: string, name: string, line: number): Origin =>
  proved(line, `${title} came to its end without a return`, `every way through ${name}: does it return?`, CONCEPT);

const placeOf = (call: Node) => ({ file: '', line: call.loc.start.line, column: undefined });
