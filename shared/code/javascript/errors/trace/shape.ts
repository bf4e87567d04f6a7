import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { lastName } from '../kinds.ts';
import { keyName, memberName, type Node, type Places } from '../places.ts';

/** What the code says of an object's properties. */
export interface Shape {
  readonly names: readonly string[];
  /** No other property can come in: no spread, no computed key, and nothing is added later by name. */
  readonly closed: boolean;
  readonly value: (name: string) => Node | undefined;
}

export function shapeOf(object: TSESTree.ObjectExpression): Shape {
  const names = object.properties.flatMap((property) => keyName(property) ?? []);
  return {
    names,
    closed: names.length === object.properties.length,
    value(name) {
      const found = object.properties.findLast((property) => keyName(property) === name);
      return found?.type === 'Property' && found.kind === 'init' ? found.value : undefined;
    },
  };
}

/** Names of properties that some line sets, on whatever object; `any` where one is set by a computed name. */
interface Settings {
  readonly names: ReadonlySet<string>;
  readonly any: boolean;
}

/** Calls that give an object properties which no line names. */
const SETTERS = /^(?:assign|defineProperty|defineProperties|setPrototypeOf)$/;

const settings = new WeakMap<Places, Settings>();

export function settingsIn(places: Places): Settings {
  const known = settings.get(places);
  if (known) return known;
  const targets = places.nodes.flatMap((node) => {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
    return [memberName(node.left)];
  });
  const sets = places.nodes.some((node) => node.type === 'CallExpression' && SETTERS.test(lastName(node.callee) ?? ''));
  const found = {
    names: new Set(targets.filter((name) => name !== undefined)),
    any: sets || targets.includes(undefined),
  };
  settings.set(places, found);
  return found;
}

/** Whether a line may set a property of this name. */
export function isSetSomewhere(name: string, places: Places): boolean {
  const { names, any } = settingsIn(places);
  return any || names.has(name);
}

/** The values that lines give to properties of this name. */
export const valuesSet = (name: string, places: Places): readonly Node[] =>
  places.nodes.flatMap((node) =>
    node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && memberName(node.left) === name
      ? [node.right]
      : [],
  );

/** A class's own members: methods, fields, and what it sets on this. */
export function membersOf(
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  places: Places,
): readonly string[] {
  const declared = node.body.body.flatMap((member) => keyName(member) ?? []);
  const set = places.nodes.flatMap((one) =>
    one.type === 'MemberExpression' && one.object.type === 'ThisExpression' && within(one, node)
      ? (memberName(one) ?? [])
      : [],
  );
  return [...new Set([...declared, ...set.filter((name) => settingsIn(places).names.has(name))])];
}

const within = (inner: Node, outer: Node): boolean =>
  outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
