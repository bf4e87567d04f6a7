import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Program } from '../program.ts';

/** The variables of a program that may be called anything, by every name that stands for one. */
export type Bindings = ReadonlyMap<TSESTree.Node, Variable>;

/** What tests call by its name, and what was imported by a name, keeps it and is not among them. */
export function bindingsOf({ tree, scopes }: Pick<Program, 'tree' | 'scopes'>): Bindings {
  const found = new Map<TSESTree.Node, Variable>();
  if (!tree || !scopes) return found;
  const exported = exportedNames(tree);
  for (const scope of scopes.scopes) {
    for (const variable of scope.variables) {
      if (!isFree(variable, exported)) continue;
      for (const name of variable.identifiers) found.set(name, variable);
      for (const { identifier } of variable.references) found.set(identifier, variable);
    }
  }
  return found;
}

const OUTER: ReadonlySet<string> = new Set(['module', 'global']);

function isFree({ name, defs, scope }: Variable, exported: ReadonlySet<string>): boolean {
  const [def] = defs;
  if (!def || def.type === 'ImportBinding') return false;
  return !(OUTER.has(scope.type) && exported.has(name));
}

/** Every use of a variable that is declared at the top of the file, with its name. */
export type TopNames = ReadonlyMap<TSESTree.Node, string>;

export function topNamesOf({ scopes }: Pick<Program, 'scopes'>): TopNames {
  const variables = (scopes?.scopes ?? []).filter(({ type }) => OUTER.has(type)).flatMap((scope) => scope.variables);
  return new Map(
    variables.flatMap(({ name, references }) => references.map(({ identifier }) => [identifier, name] as const)),
  );
}

export function exportedNames({ body }: TSESTree.Program): ReadonlySet<string> {
  const names = body.flatMap((node): string[] => {
    if (node.type === 'ExportDefaultDeclaration') return nameOf(node.declaration);
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    const listed = specifiers.flatMap(({ local }) => (local.type === 'Identifier' ? [local.name] : []));
    if (declaration?.type !== 'VariableDeclaration') return [...nameOf(declaration), ...listed];
    return [...declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : [])), ...listed];
  });
  return new Set(names);
}

const nameOf = (node: TSESTree.Node | null): string[] =>
  node && 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];

/** The names that a statement at the top of a file declares or imports. */
export function declaredBy(statement: TSESTree.ProgramStatement): readonly string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
  const node =
    (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') &&
    statement.declaration
      ? statement.declaration
      : statement;
  if (node.type !== 'VariableDeclaration') return nameOf(node);
  return node.declarations.flatMap(({ id }) => boundIn(id));
}

function boundIn(pattern: TSESTree.Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => boundIn(one.type === 'Property' ? one.value : one.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? boundIn(one) : []));
    case 'AssignmentPattern':
      return boundIn(pattern.left);
    case 'RestElement':
      return boundIn(pattern.argument);
    default:
      return [];
  }
}
