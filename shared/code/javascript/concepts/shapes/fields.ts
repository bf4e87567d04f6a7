import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, memberName } from '../../patterns/ast.ts';
import type { Node, NodesByType } from '../tree.ts';

type Body = TSESTree.ClassBody;

/** For `this.name` inside a class: the value that the class gives to that field first, as it is written. */
export function fieldsOf(nodes: NodesByType): (node: TSESTree.MemberExpression) => Node | undefined {
  let first: ReadonlyMap<Body, ReadonlyMap<string, Node>> | undefined;
  return (node) => {
    const body = classAround(node);
    first ??= firstValues(nodes);
    return body && first.get(body)?.get(fieldName(node) ?? '');
  };
}

function firstValues(nodes: NodesByType): ReadonlyMap<Body, ReadonlyMap<string, Node>> {
  const found = new Map<Body, Map<string, Node>>();
  const keep = (body: Body | undefined, name: string | undefined, value: Node | null): void => {
    if (!body || name === undefined || !value || isNull(value)) return;
    const fields = found.get(body) ?? new Map<string, Node>();
    found.set(body, fields);
    if (!fields.has(name)) fields.set(name, value);
  };
  for (const { key, value, parent } of nodes.of('PropertyDefinition')) keep(parent, nameOf(key), value);
  for (const { left, right } of nodes.of('AssignmentExpression'))
    if (left.type === 'MemberExpression' && left.object.type === 'ThisExpression')
      keep(classAround(left), fieldName(left), right);
  return found;
}

const fieldName = (node: TSESTree.MemberExpression): string | undefined => memberName(node) ?? nameOf(node.property);

const nameOf = (key: Node): string | undefined => {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' ? key.name : undefined;
};

function classAround(node: Node): Body | undefined {
  for (const up of above(node)) if (up.type === 'ClassBody') return up;
  return undefined;
}

/** Says of the value that comes later nothing. */
const isNull = (node: Node): boolean => node.type === 'Literal' && node.value === null;
