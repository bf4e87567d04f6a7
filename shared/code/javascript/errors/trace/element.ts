import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, memberName, type Node } from '../places.ts';
import { type Follow, suspects } from './choices.ts';
import { type Contents, contentsOf } from './contents.ts';
import { loopPast } from './loop-past.ts';
import { type Origin, possible, proved, through } from './origin.ts';
import { deeper, resolve, type Trail } from './resolve.ts';

/** Why an element of an array is undefined: the index lies outside, or nothing was put there. */
export function elementOrigin(node: TSESTree.MemberExpression, trail: Trail, follow: Follow): Origin | undefined {
  if (!node.computed || memberName(node)?.match(/^\D/)) return undefined;
  const { places } = trail;
  const list = bare(node.object);
  const index = bare(node.property);
  const said = places.said(list);
  const { line } = node.loc.start;
  const contents = contentsOf(list, deeper(trail));
  const inside = contents && missingIn(contents, said, trail, follow);
  const isOutside = inside === NOT_IN_IT;
  const outside = outsideOf(node, { said, contents, isOutside }, trail);
  if (inside && inside !== NOT_IN_IT) return outside ? { ...inside, proved: false } : inside;
  if (!outside) return isOutside ? noSuchElement(said, places.said(index), line, contents) : undefined;
  // Of a list whose elements are not all known one in the middle may be missing as well.
  return through(outside, outside.proved && (isOutside || isOutOfAny(index, said, trail)));
}

/** All that a list holds is something, so nothing in it can be what is missing. */
export const NOT_IN_IT = Symbol('not in it');

/** Why one of the things that a list holds is nothing; undefined where the code does not show what it holds. */
export function missingIn(
  { values, closed, line }: Contents,
  said: string,
  trail: Trail,
  follow: Follow,
): Origin | typeof NOT_IN_IT | undefined {
  const put = suspects(
    values.filter((value) => value !== null),
    trail,
  );
  const isSilent = values.includes(null) && trail.base !== 'null';
  const silent = isSilent
    ? [
        proved(
          line,
          `the callback on line ${line} returns nothing for some element of ${said}`,
          RETURN,
          'return-values',
        ),
      ]
    : [];
  const origins = [...silent, ...put.map((value) => follow(value, { ...deeper(trail), callers: [] }))];
  if (origins.length === 0) return closed ? NOT_IN_IT : undefined;
  const [first] = origins.filter((origin) => origin !== undefined);
  return through(first, closed && origins.every((origin) => origin?.says === first?.says));
}

/** Why a name that goes over the elements of a list is nothing. */
export function elementMissing(
  list: Node,
  { name, line, concept }: { readonly name: string; readonly line: number; readonly concept: Concept },
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const said = trail.places.said(list);
  const contents = contentsOf(list, deeper(trail));
  const found = contents && missingIn(contents, said, trail, follow);
  if (found === NOT_IN_IT) return undefined;
  return (
    found ??
    possible(line, `${name} is an element of ${said}, and one of them is missing`, `what ${said} holds`, concept)
  );
}

type Concept = NonNullable<Origin['concept']>;

const RETURN = 'return the new value in the callback';

function noSuchElement(said: string, index: string, line: number, contents: Contents | undefined): Origin {
  const has = contents?.fixed ? `, which has ${counted(contents.values.length)}` : '';
  return proved(line, `there is no [${index}] in ${said}${has}`, 'the index: the first one is 0', 'arrays');
}

function outsideOf(
  node: TSESTree.MemberExpression,
  {
    said,
    contents,
    isOutside,
  }: { readonly said: string; readonly contents: Contents | undefined; readonly isOutside: boolean },
  trail: Trail,
): Origin | undefined {
  const { places } = trail;
  const { line } = node.loc.start;
  const index = bare(node.property);
  const row = places.said(index);
  const number = numberIn(index, trail);
  if (contents?.fixed && number !== undefined && number >= contents.values.length)
    return noSuchElement(said, String(number), line, contents);
  if (isNegative(index))
    return proved(line, `a negative index like ${row} gives undefined`, `use ${said}.at(${row})`, 'arrays');
  if (isLengthOf(index, said, trail))
    return proved(line, `${said}[${row}] is one past the end`, `the last index is ${said}.length - 1`, 'arrays');
  return loopPast(index, said, isOutside, trail);
}

/** An index that no list at all has. */
const isOutOfAny = (index: Node, said: string, trail: Trail): boolean =>
  isNegative(index) || isLengthOf(index, said, trail);

function numberIn(node: Node, trail: Trail): number | undefined {
  const made = resolve(node, deeper(trail));
  const value = made?.type === 'Literal' ? made.value : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

const counted = (length: number): string => (length === 1 ? '1 element' : `${length} elements`);

const isNegative = (index: Node): boolean =>
  index.type === 'UnaryExpression' && index.operator === '-' && index.argument.type === 'Literal';

const isLengthOf = (index: Node, list: string, { places }: Trail): boolean =>
  index.type === 'MemberExpression' && memberName(index) === 'length' && places.said(index.object) === list;
