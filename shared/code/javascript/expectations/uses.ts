import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within } from '../patterns/ast.ts';

/** Where a name is first called or read: `map` as a function or a method, `Math.max` with what stands before its dot. */
export function usesOf(tree: TSESTree.Program, name: string): TSESTree.Node | undefined {
  const [last = '', before] = name.split('.').reverse();
  for (const node of within(tree)) {
    if (before === undefined && node.type === 'Identifier' && node.name === last && isRead(node)) return node;
    if (node.type === 'MemberExpression' && isMember(node, last, before)) return node;
  }
  return undefined;
}

function isMember({ object, property, computed }: TSESTree.MemberExpression, name: string, before?: string): boolean {
  const named = computed
    ? property.type === 'Literal' && property.value === name
    : property.type === 'Identifier' && property.name === name;
  return named && (before === undefined || (object.type === 'Identifier' && object.name === before));
}

/** Neither where it is declared nor as the key of a pair: members are looked at on their own. */
function isRead(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return 'body' in parent && parent.body === node;
    case 'VariableDeclarator':
      return parent.init === node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'ClassDeclaration':
      return parent.superClass === node;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'LabeledStatement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
      return false;
    default:
      return true;
  }
}
