import { bare, isFunction, keyName, type Node, type Places } from '../places.ts';
import { nothingFrom } from './nothing.ts';
import { type Origin, possible } from './origin.ts';
import { argumentOrigin } from './parameter.ts';
import { missingFrom } from './property.ts';
import type { Trail } from './resolve.ts';

/** What a { } or [ ] takes apart, as far as the code shows it, and why that is missing. */
export interface Source {
  readonly said: string | undefined;
  readonly origin: Origin | undefined;
}

const NOWHERE: Source = { said: undefined, origin: undefined };

export function sourceOf(pattern: Node, { places, trail }: { readonly places: Places; readonly trail: Trail }): Source {
  const parent = places.parent(pattern);
  if (!parent) return NOWHERE;
  const value = valueFor(pattern, parent);
  if (value) return { said: places.said(value), origin: nothingFrom(value, trail) };
  const loop = places.parent(places.parent(parent) ?? parent);
  if (loop?.type === 'ForOfStatement') return ofElement(loop.right, pattern, places);
  if (parent.type === 'Property') return ofProperty(parent, places, trail);
  if (isFunction(parent)) {
    const position = parent.params.findIndex(({ range }) => range[0] === pattern.range[0]);
    return { said: undefined, origin: argumentOrigin(parent, position, places.said(pattern), trail, nothingFrom) };
  }
  return NOWHERE;
}

function valueFor(pattern: Node, parent: Node): Node | undefined {
  if (parent.type === 'VariableDeclarator') return parent.init ?? undefined;
  return parent.type === 'AssignmentExpression' && parent.left === pattern ? parent.right : undefined;
}

function ofElement(list: Node, pattern: Node, places: Places): Source {
  const said = places.said(list);
  const { line } = pattern.loc.start;
  return {
    said: `an element of ${said}`,
    origin: possible(line, `one element of ${said} does not fit ${places.said(pattern)}`, `what ${said} holds`),
  };
}

/** `{ a: { b } }`: the inner one takes from the property of the outer one. */
function ofProperty(property: Node, places: Places, trail: Trail): Source {
  const key = keyName(property);
  const outer = places.parent(property);
  const holder = outer && places.parent(outer);
  const value = outer && holder && valueFor(outer, holder);
  if (key === undefined) return NOWHERE;
  if (!value) return { said: key, origin: undefined };
  return {
    said: `${places.said(value)}.${key}`,
    origin: missingFrom(bare(value), key, property.loc.start.line, trail, nothingFrom),
  };
}
