import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, type FunctionNode, isFunction } from '../patterns/ast.ts';
import type { Shape } from './shapes/shape.ts';
import type { Shapes } from './shapes/shapes.ts';
import type { Node } from './tree.ts';

/** The function that `object.name` or `this.name` means, where the program writes that object or class. */
export function methodMeant(
  { object, property, computed }: TSESTree.MemberExpression,
  shapes: Shapes,
): FunctionNode | undefined {
  if (computed || (property.type !== 'Identifier' && property.type !== 'PrivateIdentifier')) return undefined;
  if (object.type === 'ThisExpression') return methodAround(object, property.name);
  const shape = shapes.of(object);
  return shape && methodIn(membersOf(shape), property.name);
}

const membersOf = ({ made, literal }: Shape): readonly Node[] => made?.body.body ?? literal?.properties ?? [];

function methodAround(node: Node, name: string): FunctionNode | undefined {
  for (const up of above(node)) {
    if (up.type === 'ClassBody') return methodIn(up.body, name);
    const method = up.type === 'ObjectExpression' ? methodIn(up.properties, name) : undefined;
    if (method) return method;
  }
  return undefined;
}

function methodIn(members: readonly Node[], name: string): FunctionNode | undefined {
  for (const member of members) {
    if (!MEMBERS.has(member.type) || !('key' in member) || !('value' in member)) continue;
    const { key, value } = member;
    const isNamed = (key.type === 'Identifier' || key.type === 'PrivateIdentifier') && key.name === name;
    if (isNamed && value && typeof value === 'object' && isFunction(value)) return value;
  }
  return undefined;
}

const MEMBERS: ReadonlySet<string> = new Set(['MethodDefinition', 'PropertyDefinition', 'Property']);
