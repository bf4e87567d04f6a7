import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { within } from '../../patterns/ast.ts';
import type { Look } from '../../patterns/look.ts';
import { signOf } from './shapes.ts';

/**
 * Nodes written out so that renaming a variable never changes the text: the first variable met is called 1, the second
 * 2. Functions, classes, imports and what no declaration explains keep who they are: to call another function is to do
 * something else.
 */
export function spelling(nodes: readonly TSESTree.Node[], look: Look, values: 'with' | 'without'): string {
  const numbers = new Map<unknown, string>();
  const nameOf = (node: TSESTree.Identifier): string => {
    const key = bindingOf(node, look);
    if (key === undefined) return node.name;
    const known = numbers.get(key) ?? `${numbers.size + 1}`;
    numbers.set(key, known);
    return known;
  };
  const words: string[] = [];
  for (const root of nodes) {
    for (const node of within(root)) {
      words.push(node.type, signOf(node));
      if (node.type === 'Identifier') words.push(nameOf(node));
      else if (node.type === 'Literal') words.push(values === 'with' ? node.raw : typeof node.value);
      else if (node.type === 'TemplateElement') words.push(values === 'with' ? node.value.raw : '');
    }
    words.push(';');
  }
  return words.join(' ');
}

/** What may be called anything: a variable by its use or declaration. Undefined for everything that keeps its name. */
function bindingOf(node: TSESTree.Identifier, look: Look): unknown {
  const variable = look.variableOf(node);
  if (variable) return variable.defs.some(({ type }) => FIXED.has(type)) ? undefined : variable;
  return isDeclaration(node) ? `declared ${node.name}` : undefined;
}

const FIXED: ReadonlySet<string> = new Set(['FunctionName', 'ClassName', 'ImportBinding']);

/** A place where a variable begins that nothing is written to yet, as a parameter. */
function isDeclaration({ parent }: TSESTree.Identifier): boolean {
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ArrayPattern':
    case 'RestElement':
    case 'CatchClause':
    case 'VariableDeclarator':
      return true;
    default:
      return false;
  }
}
