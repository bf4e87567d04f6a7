import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, isFunction, memberName, type Node, type Places } from '../places.ts';
import { amongst, type Follow, suspects } from './choices.ts';
import { contentsOf, listOf } from './contents.ts';
import { sortOf } from './kind-of.ts';
import { meantBy } from './misspelt.ts';
import { giving, type Origin, proved, through } from './origin.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { isSetSomewhere, membersOf, settingsIn, shapeOf, valuesSet } from './shape.ts';

/** Why a property is undefined: it is not there, is spelt differently, or was itself set to nothing. */
export function propertyOrigin(node: TSESTree.MemberExpression, trail: Trail, follow: Follow): Origin | undefined {
  const name = memberName(node);
  return name === undefined ? undefined : missingFrom(bare(node.object), name, node.loc.start.line, trail, follow);
}

export function missingFrom(
  object: Node,
  name: string,
  line: number,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { places } = trail;
  if (object.type === 'ThisExpression') return missingFromThis(object, name, trail);
  const said = places.said(object);
  if (sortOf(object, trail) === 'a promise' && !isOfPromise(name))
    return proved(
      line,
      `${said} is a promise, which has no .${name}`,
      `put await before the call that gives ${said}`,
      'async-await',
    );
  const list = listOf(object, trail);
  const among = list && missingFromElements(list, name, trail, follow);
  if (among) return among;
  const made = resolve(object, deeper(trail));
  if (made?.type === 'ObjectExpression') return missingFromShape(made, name, said, trail, follow);
  if (made?.type === 'ArrayExpression' && !/^\d/.test(name)) return ofArray(made, name, said);
  if (made?.type === 'NewExpression') return ofInstance(made, name, said, trail);
  return undefined;
}

function missingFromShape(
  made: TSESTree.ObjectExpression,
  name: string,
  said: string,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { places } = trail;
  const shape = shapeOf(made);
  const value = shape.value(name);
  const { any } = settingsIn(places);
  if (value) return through(amongst([value, ...valuesSet(name, places)], trail, follow) ?? deleted(name, places), !any);
  if (shape.names.includes(name)) return undefined;
  const { line } = made.loc.start;
  const meant = meantBy(name, shape.names);
  const says = `${said} has no ${name}${meant ? `, but ${meant}` : ''} (line ${line})`;
  const origin = proved(line, says, meant ? `the spelling: ${meant}?` : `which properties ${said} has`, 'objects');
  return giving('undefined', through(origin, shape.closed && !isSetSomewhere(name, places)) ?? origin);
}

/** A line that takes the property away. */
function deleted(name: string, places: Places): Origin | undefined {
  const taken = places.nodes.find(
    (node) =>
      node.type === 'UnaryExpression' &&
      node.operator === 'delete' &&
      node.argument.type === 'MemberExpression' &&
      memberName(node.argument) === name,
  );
  const line = taken?.loc.start.line;
  return line === undefined
    ? undefined
    : giving('undefined', proved(line, `line ${line} deletes ${name}`, `whether ${name} is still needed`, 'objects'));
}

/** Why none, or one, of the objects of a list has a property. */
export function missingFromElements(list: Node, name: string, trail: Trail, follow: Follow): Origin | undefined {
  const { places } = trail;
  const contents = contentsOf(list, deeper(trail));
  const objects = contents?.values.map((value) => value && resolve(value, deeper(trail))) ?? [];
  const shapes = objects.flatMap((made) => (made?.type === 'ObjectExpression' ? [{ made, shape: shapeOf(made) }] : []));
  if (!contents?.closed || shapes.length === 0 || shapes.length < objects.length || isSetSomewhere(name, places))
    return undefined;
  const without = shapes.filter(({ shape }) => shape.closed && !shape.names.includes(name));
  const values = shapes.flatMap(({ shape }) => shape.value(name) ?? []);
  if (without.length + values.length < shapes.length) return undefined;
  const [first] = without;
  if (!first || trail.base === 'null') return amongst(values, trail, follow);
  const said = places.said(list);
  const meant = meantBy(name, first.shape.names);
  const but = meant ? `, but ${meant}` : '';
  const check = meant ? `the spelling: ${meant}?` : `what the objects of ${said} are made of`;
  const { line } = first.made.loc.start;
  const says =
    values.length === 0 ? `no object of ${said} has ${name}${but}` : `the object on line ${line} has no ${name}${but}`;
  const isDecided = suspects(values, trail).length === 0;
  return giving('undefined', through(proved(line, says, check, 'objects'), isDecided) ?? proved(line, says, check));
}

function ofArray(made: Node, name: string, said: string): Origin {
  const meant = meantBy(name, [
    'length',
    'map',
    'filter',
    'find',
    'forEach',
    'push',
    'pop',
    'includes',
    'indexOf',
    'join',
    'slice',
    'sort',
  ]);
  const { line } = made.loc.start;
  const hint = meant ? `the spelling: ${meant}?` : 'an element is read by its number: [0]';
  return proved(line, `${said} is an array, which has no .${name}`, hint, 'arrays');
}

/** Names that every object of a class has without the class saying so. */
const INHERITED = /^(?:constructor|toString|valueOf|hasOwnProperty|__proto__)$/;

function ofInstance(made: TSESTree.NewExpression, name: string, said: string, trail: Trail): Origin | undefined {
  const built = resolve(made.callee, deeper(trail));
  return built && ofClass(built, name, said, trail);
}

function missingFromThis(node: Node, name: string, trail: Trail): Origin | undefined {
  const around = [...trail.places.around(node)].find(
    (outer) =>
      outer.type === 'ClassBody' ||
      (isFunction(outer) &&
        outer.type !== 'ArrowFunctionExpression' &&
        trail.places.parent(outer)?.type === 'VariableDeclarator'),
  );
  const parent = around?.type === 'ClassBody' ? trail.places.parent(around) : undefined;
  return parent && ofClass(parent, name, 'this', trail);
}

function ofClass(built: Node, name: string, said: string, trail: Trail): Origin | undefined {
  if (
    (built.type !== 'ClassDeclaration' && built.type !== 'ClassExpression') ||
    built.superClass ||
    INHERITED.test(name)
  )
    return undefined;
  const members = membersOf(built, trail.places);
  if (members.includes(name) || isSetSomewhere(name, trail.places)) return undefined;
  const { line } = built.loc.start;
  const meant = meantBy(name, members);
  const title = built.id ? `class ${built.id.name}` : 'the class';
  const says = `${title} (line ${line}) never sets ${name}${meant ? `, but ${meant}` : ''}`;
  return proved(
    line,
    says,
    meant ? `the spelling: ${meant}?` : `set ${said === 'this' ? 'this.' : ''}${name} in the constructor`,
    'classes',
  );
}

const isOfPromise = (name: string): boolean => /^(?:then|catch|finally|constructor)$/.test(name);
