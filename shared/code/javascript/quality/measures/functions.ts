import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, isFunction, within } from '../../patterns/ast.ts';

/** A function, or the code outside all functions. */
export interface Unit {
  readonly root: FunctionNode | TSESTree.Program;
  readonly name: string | null;
}

/** The whole program first, then its functions in the order of the text. */
export function unitsOf(tree: TSESTree.Program): readonly Unit[] {
  const functions = [...within(tree)].filter(isFunction);
  return [{ root: tree, name: null }, ...functions.map((root) => ({ root, name: nameOf(root) }))];
}

/** By its own name, or by what it is given to. */
export function nameOf(func: FunctionNode): string | null {
  if (func.id) return func.id.name;
  const { parent } = func;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return nameIn(parent.id);
    case 'AssignmentExpression':
      return nameIn(parent.left);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameIn(parent.key);
    default:
      return null;
  }
}

function nameIn(node: TSESTree.Node): string | null {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) return nameIn(node.property);
  return null;
}

/** The nodes that are a unit's own: what functions inside it do is theirs. */
export const ownNodes = ({ root }: Unit): Generator<TSESTree.Node> => within(root, isFunction);
