import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, isFunction, memberName, within } from '../patterns/ast.ts';

/** A place that changes a value which a parameter was given. */
export interface Change {
  readonly at: TSESTree.Node;
  /** The parameter, or the name that stands for it. */
  readonly name: string;
}

/** Methods that change what they are called on. */
const CHANGES: ReadonlySet<string> = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'add',
  'delete',
  'clear',
]);

/** Functions of Object that change their first argument. */
const OBJECT_CHANGES: ReadonlySet<string> = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf']);

/** In the order of the text. What is reached through a method's result or a call is not followed. */
export const changesOfParameters = (tree: TSESTree.Program): readonly Change[] =>
  [...within(tree)].flatMap((node) => {
    const root = changedBy(node);
    return root && isGiven(root) ? [{ at: node, name: root.name }] : [];
  });

/** The name whose value a node changes. */
function changedBy(node: TSESTree.Node): TSESTree.Identifier | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return memberRoot(node.left);
    case 'UpdateExpression':
      return memberRoot(node.argument);
    case 'UnaryExpression':
      return node.operator === 'delete' ? memberRoot(node.argument) : undefined;
    case 'CallExpression':
      return changedByCall(node);
    default:
      return undefined;
  }
}

function changedByCall({ callee, arguments: [first] }: TSESTree.CallExpression): TSESTree.Identifier | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee) ?? '';
  if (callee.object.type === 'Identifier' && callee.object.name === 'Object')
    return first && OBJECT_CHANGES.has(method) ? rootOf(first) : undefined;
  return CHANGES.has(method) ? rootOf(callee.object) : undefined;
}

/** `a` of `a.b[c]`; undefined for a bare name, which only gets another value. */
const memberRoot = (node: TSESTree.Node): TSESTree.Identifier | undefined =>
  node.type === 'MemberExpression' ? rootOf(node) : undefined;

function rootOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  let root = node;
  while (root.type === 'MemberExpression') root = root.object;
  return root.type === 'Identifier' ? root : undefined;
}

/** Whether a name is a parameter, or a constant that is only another name for one. */
function isGiven(name: TSESTree.Identifier): boolean {
  const seen = new Set<string>();
  for (let one: TSESTree.Identifier | undefined = name; one && !seen.has(one.name); ) {
    const declared = declarationOf(one);
    if (declared === 'parameter') return true;
    seen.add(one.name);
    one = declared;
  }
  return false;
}

/** What declares a name around its use: a parameter, or what a variable is set to at first if that is a path. */
function declarationOf(name: TSESTree.Identifier): 'parameter' | TSESTree.Identifier | undefined {
  for (const up of above(name)) {
    for (const node of 'body' in up && Array.isArray(up.body) ? up.body : []) {
      if (node.type !== 'VariableDeclaration') continue;
      const found = node.declarations.find(({ id }: TSESTree.LetOrConstOrVarDeclarator) => isName(id, name.name));
      if (found) return found.init ? rootOf(found.init) : undefined;
    }
    if (up.type === 'ForOfStatement' && up.left.type === 'VariableDeclaration') {
      const [element] = up.left.declarations;
      if (element && isName(element.id, name.name)) return rootOf(up.right);
    }
    if (isFunction(up) && up.params.some((param) => isName(param, name.name))) return 'parameter';
  }
  return undefined;
}

const isName = (node: TSESTree.Node, name: string): boolean =>
  (node.type === 'Identifier' && node.name === name) ||
  (node.type === 'AssignmentPattern' && node.left.type === 'Identifier' && node.left.name === name);
