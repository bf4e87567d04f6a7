import { isFunction, type Node, type Places } from '../places.ts';
import { takerOf } from './arguments.ts';
import { type Origin, proved } from './origin.ts';
import { nameOf } from './returns.ts';

/** Why this is undefined: a plain function has none of its own, and a method alone has lost its object. */
export function thisOrigin(node: Node, places: Places): Origin | undefined {
  const fn = [...places.around(node)].find((outer) => isFunction(outer) && outer.type !== 'ArrowFunctionExpression');
  if (!fn || !isFunction(fn))
    return proved(
      node.loc.start.line,
      'outside a function or class this is undefined in a module',
      undefined,
      'this-binding',
    );
  const taker = takerOf(fn, places);
  const { line } = fn.loc.start;
  if (taker)
    return proved(
      line,
      `the function given to ${taker.method} on line ${line} has no this of its own`,
      'use an arrow function there',
      'this-binding',
    );
  const name = nameOf(fn, places) ?? 'the function';
  const parent = places.parent(fn)?.type;
  if (parent === 'MethodDefinition' || parent === 'Property')
    return proved(
      line,
      `${name} (line ${line}) was called without its object`,
      `pass () => object.${name}() where the method is handed on`,
      'this-binding',
    );
  return proved(
    line,
    `${name} (line ${line}) is called without an object before it`,
    'this only has a value in a method or with new',
    'this-binding',
  );
}
