import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, memberName } from '../places.ts';
import { giving, type Origin, possible, proved } from './origin.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { settingsIn, shapeOf } from './shape.ts';
import { isSolid } from './solid.ts';

/** As many names as a sentence still bears. */
const TOLD = 4;

/** Why `prices[name]` is nothing: the object has no such key. */
export function keyOrigin(node: TSESTree.MemberExpression, trail: Trail): Origin | undefined {
  if (!node.computed || memberName(node) !== undefined) return undefined;
  const { places } = trail;
  const made = resolve(bare(node.object), deeper(trail));
  if (made?.type !== 'ObjectExpression') return undefined;
  const { names, closed, value } = shapeOf(made);
  const settings = settingsIn(places);
  const isWhole = closed && !settings.any && settings.names.size === 0;
  const isFull = names.every((name) => {
    const given = value(name);
    return given !== undefined && isSolid(given, trail);
  });
  const { line } = node.loc.start;
  const has =
    names.length === 0 ? 'is empty' : `has ${names.slice(0, TOLD).join(', ')}${names.length > TOLD ? ', …' : ''}`;
  const said = places.said(node.object);
  const key = places.said(node.property);
  const make = isWhole && isFull ? proved : possible;
  return giving(
    'undefined',
    make(line, `${said} has no key of the name in ${key}: it ${has}`, `what ${key} holds`, 'objects'),
  );
}
