import { KINDS, type Kind } from './kinds.ts';
import type { Location } from './location.ts';
import type { Look } from './message.ts';
import { isFunction, type Node, type Places } from './places.ts';
import type { Captures } from './template.ts';
import { nameOf } from './trace/returns.ts';

/** A node that can give the message; sure where no other could have. */
export interface Located {
  readonly node: Node;
  readonly sure: boolean;
}

/** Where to look: a place of a stack, and the function that the stack names there. */
export interface Spot {
  readonly at: Location;
  readonly within: string | undefined;
}

/** The node behind a message at a place. Several that fit equally well prove none of them. */
export function locate(look: Look, captures: Captures, { at, within }: Spot, places: Places): Located | undefined {
  const kind = KINDS[look];
  const fitting = places.on(at.line).filter((node) => kind.fits(node, captures, places));
  const here = fitting.filter((node) => kind.anchor(node, places).line === at.line);
  const exact = here.filter((node) => kind.anchor(node, places).column === at.column);
  const named = here.filter((node) => kind.strict?.(node, captures) !== false);
  const inside = named.filter((node) => within !== undefined && isWithin(node, within, places));
  const among = [exact, inside, named, here, fitting].find((nodes) => nodes.length > 0) ?? [];
  const node = nearest(among, at.column, kind, places);
  if (!node && look === 'recursion') return functionAt(at.line, within, places);
  return node && { node, sure: among.length === 1 };
}

/** A stack may run full at any statement of the function, also where it calls nothing. */
function functionAt(line: number, within: string | undefined, places: Places): Located | undefined {
  const node = places.on(line).findLast(isFunction);
  return node && { node, sure: within !== undefined && nameOf(node, places) === within.split(/[. ]/).at(-1) };
}

/** The stack says `Cart.total` or `async load` where the code says total and load. */
function isWithin(node: Node, name: string, places: Places): boolean {
  const fn = places.functionAround(node);
  return fn !== undefined && nameOf(fn, places) === name.split(/[. ]/).at(-1);
}

/** QuickJS may name an earlier line of the same function: the first node after it that fits is meant. */
export function locateAfter(look: Look, captures: Captures, { at, within }: Spot, places: Places): Located | undefined {
  const kind = KINDS[look];
  const fitting = places.nodes.filter(
    (node) => kind.fits(node, captures, places) && (within === undefined || isWithin(node, within, places)),
  );
  const after = fitting.filter((node) => kind.anchor(node, places).line > at.line);
  const [node] = after.toSorted((a, b) => kind.anchor(a, places).line - kind.anchor(b, places).line);
  return node && { node, sure: fitting.length === 1 };
}

/** The one node of the whole program that could give the message, whatever line the stack says. */
export function locateAnywhere(
  look: Look,
  captures: Captures,
  places: Places,
  isPossible: (node: Node) => boolean,
): Located | undefined {
  const { fits, alone = fits } = KINDS[look];
  const fitting = places.nodes.filter((node) => alone(node, captures, places) && isPossible(node));
  const [node, ...others] = fitting;
  return node && others.length === 0 ? { node, sure: false } : undefined;
}

function nearest(nodes: readonly Node[], column: number | undefined, kind: Kind, places: Places): Node | undefined {
  if (column === undefined) return nodes[0];
  const away = (node: Node) => Math.abs(kind.anchor(node, places).column - column);
  return nodes.toSorted((a, b) => away(a) - away(b))[0];
}
