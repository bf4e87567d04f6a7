import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { NodesByType } from '../concepts/tree.ts';
import type { Program } from '../program.ts';

/** A name that one variable has, or several that all stand for an element of one list. */
export interface Holder {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'numbers' | 'texts' | 'list';
  /** Whether it keeps its value, counts, or is set anew. */
  readonly part: 'steady' | 'counts' | 'changes';
  /** Of a list, the names its elements are given where it is walked through. */
  readonly elements: readonly string[];
}

/** The variables that hold a number, a text or a list from their declaration on, in the order of the program. */
export function holdersIn(program: Program): readonly Holder[] {
  const { tree, scopes } = program;
  if (!tree || !scopes) return [];
  const walks = walksIn(new NodesByType(tree));
  const variables = scopes.scopes.flatMap((scope) => scope.variables);
  return variables
    .flatMap((variable) => {
      const kind = kindOf(variable);
      if (!kind) return [];
      const { name } = variable;
      return [{ name, kind, part: partOf(variable), elements: walks.get(name) ?? [] }];
    })
    .filter(({ name }, _, all) => all.filter((other) => other.name === name).length === 1);
}

function kindOf({ defs }: Variable): Holder['kind'] | undefined {
  const [definition, ...others] = defs;
  if (others.length > 0 || definition?.node.type !== 'VariableDeclarator') return undefined;
  const { id, init } = definition.node;
  if (id.type !== 'Identifier' || !init) return undefined;
  if (init.type !== 'ArrayExpression') return valueKind(init);
  const kinds = new Set(init.elements.map((element) => element && valueKind(element)));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? `${kind}s` : 'list';
}

function valueKind(node: TSESTree.Node): 'number' | 'text' | undefined {
  if (node.type === 'TemplateLiteral') return 'text';
  if (node.type !== 'Literal') return undefined;
  return typeof node.value === 'number' ? 'number' : typeof node.value === 'string' ? 'text' : undefined;
}

function partOf({ references }: Variable): Holder['part'] {
  const later = references.filter((reference) => reference.isWrite() && !reference.init);
  if (later.length === 0) return 'steady';
  // `n++` and `n += 1` read what they write.
  return later.every((reference) => reference.isRead()) ? 'counts' : 'changes';
}

/** By a list's name, the names that its elements have in loops and callbacks. */
function walksIn(nodes: NodesByType): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const keep = (list: TSESTree.Node, element: TSESTree.Node | undefined): void => {
    if (list.type !== 'Identifier' || element?.type !== 'Identifier') return;
    const names = found.get(list.name) ?? new Set();
    found.set(list.name, names.add(element.name));
  };
  for (const { left, right } of nodes.of('ForOfStatement'))
    keep(right, left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left);
  for (const {
    callee,
    arguments: [callback],
  } of nodes.of('CallExpression'))
    if (callee.type === 'MemberExpression' && callback?.type === 'ArrowFunctionExpression')
      keep(callee.object, callback.params[0]);
  return new Map([...found].map(([list, names]) => [list, [...names]]));
}
