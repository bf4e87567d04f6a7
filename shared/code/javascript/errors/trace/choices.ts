import type { Node } from '../places.ts';
import { type Origin, through } from './origin.ts';
import { deeper, type Trail } from './resolve.ts';
import { isSolid } from './solid.ts';

export type Follow = (expression: Node, trail: Trail) => Origin | undefined;

/** Which of two nothings an expression is by its own words. */
export function nothingSaid(node: Node): 'undefined' | 'null' | undefined {
  if (node.type === 'Literal') return node.raw === 'null' ? 'null' : undefined;
  if (node.type === 'UnaryExpression') return node.operator === 'void' ? 'undefined' : undefined;
  return node.type === 'Identifier' && node.name === 'undefined' ? 'undefined' : undefined;
}

/** Of the expressions that a value may have come from those that can have been what it is: nothing, of that kind. */
export const suspects = (values: readonly Node[], trail: Trail): readonly Node[] =>
  values.filter((value) => {
    const said = nothingSaid(value);
    return said === undefined ? !isSolid(value, trail) : trail.base === undefined || said === trail.base;
  });

/**
 * Why a value is nothing that came from one of several expressions. Where only one can have given it, or all that can have
 * tell the same, that is the cause; else the first that tells anything is no more than possible.
 */
export function amongst(values: readonly Node[], trail: Trail, follow: Follow): Origin | undefined {
  const origins = suspects(values, trail).map((value) => follow(value, deeper(trail)));
  const [first] = origins.filter((origin) => origin !== undefined);
  return through(first, first !== undefined && origins.every((origin) => origin?.says === first.says));
}
