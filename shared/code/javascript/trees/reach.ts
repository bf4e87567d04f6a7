import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { memberName, within } from '../patterns/ast.ts';
import { declaredBy, exportedNames, type TopNames } from './bindings.ts';

type Node = TSESTree.Node;
type Statement = TSESTree.ProgramStatement;

/**
 * The part of a program that has to do with the names that are asked for: their declarations, what those use in turn,
 * and top-level statements that change any of it. A learner's file may hold much more. Where none of the names is
 * declared everything is kept, because then nobody knows which part was meant.
 */
export function reachedIn(whole: TSESTree.Program, top: TopNames, asked: Asked): TSESTree.Program {
  const program = { ...whole, body: whole.body.map((one) => withoutUnasked(one, asked.mentioned)) };
  const reached = new Set<Statement>();
  const named = Map.groupBy(
    program.body.flatMap((statement) => declaredBy(statement).map((name) => ({ name, statement }))),
    ({ name }) => name,
  );
  const names = new Set<string>();
  const waiting = [...asked.exported];
  if (!waiting.some((name) => named.has(name))) return whole;
  // A helper that the solution has by the same name belongs to it, called or not.
  waiting.push(...asked.declared);
  const take = (statement: Statement) => {
    reached.add(statement);
    waiting.push(...usedIn(statement, top));
  };
  while (waiting.length > 0) {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (names.has(name)) continue;
      names.add(name);
      for (const { statement } of named.get(name) ?? []) take(statement);
    }
    for (const one of program.body) if (!reached.has(one) && changes(one, names, top)) take(one);
  }
  const isPart = (one: Statement) => reached.has(one) || belongs(one, names, asked) || isLoose(one, asked.loose);
  return { ...program, body: program.body.filter(isPart) };
}

/** What is asked of a program: by tests, and by the solutions that it is compared with. */
export interface Asked {
  readonly exported: ReadonlySet<string>;
  /** At the top of the solution. */
  readonly declared: ReadonlySet<string>;
  /** Files that the solution imports from. */
  readonly sources: ReadonlySet<string>;
  /** Every name in the solution, those of members included. */
  readonly mentioned: ReadonlySet<string>;
  /** Types of what stands at the top of the solution and declares nothing. */
  readonly loose: ReadonlySet<string>;
}

export function askedBy(solution: TSESTree.Program): Asked {
  return {
    exported: exportedNames(solution),
    declared: new Set(solution.body.flatMap(declaredBy)),
    sources: new Set(solution.body.flatMap((one) => (one.type === 'ImportDeclaration' ? one.source.value : []))),
    mentioned: new Set(namesIn(solution)),
    loose: new Set(solution.body.flatMap((one) => (declaredBy(one).length === 0 ? one.type : []))),
  };
}

const isLoose = (one: Statement, types: ReadonlySet<string>): boolean =>
  types.has(one.type) && declaredBy(one).length === 0;

function* usedIn(root: Node, top: TopNames): Generator<string> {
  for (const node of within(root)) {
    const name = top.get(node);
    if (name !== undefined) yield name;
  }
}

function* namesIn(root: Node): Generator<string> {
  for (const node of within(root)) {
    if (node.type === 'Identifier') yield node.name;
    if (node.type === 'PrivateIdentifier') yield `#${node.name}`;
  }
}

/** Imports of what the solution imports too, and lists of exports. */
function belongs(statement: Statement, names: ReadonlySet<string>, { sources }: Asked): boolean {
  if (statement.type === 'ImportDeclaration') return sources.has(statement.source.value);
  if (statement.type === 'ExportDefaultDeclaration') return true;
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.specifiers.some(({ local }) => local.type === 'Identifier' && names.has(local.name));
}

/** `table.soup = 3`, `Shelf.prototype.add = …`, `count = 1`: what stands on the left belongs to what it changes. */
function changes(statement: Statement, names: ReadonlySet<string>, top: TopNames): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  const target =
    expression.type === 'AssignmentExpression'
      ? expression.left
      : expression.type === 'CallExpression' && FILLS.has(memberName(expression.callee) ?? '')
        ? expression.callee
        : undefined;
  return target !== undefined && names.has(ownerOf(target, top) ?? '');
}

const FILLS: ReadonlySet<string> = new Set(['push', 'unshift', 'set', 'add', 'defineProperty']);

const ownerOf = (node: Node, top: TopNames): string | undefined =>
  node.type === 'MemberExpression' ? ownerOf(node.object, top) : top.get(node);

/** A class without the methods that nobody asks for and that no other of its methods uses. */
function withoutUnasked(statement: Statement, mentioned: ReadonlySet<string>): Statement {
  const found = classIn(statement);
  if (!found) return statement;
  const used = new Set(mentioned);
  const isKept = (member: Node): boolean => {
    const name = keyOf(member);
    return name === undefined || name === 'constructor' || used.has(name);
  };
  for (let before = -1; before !== used.size; ) {
    before = used.size;
    for (const member of found.body.body.filter(isKept))
      for (const name of namesIn(member)) if (found.body.body.some((one) => keyOf(one) === name)) used.add(name);
  }
  const kept = found.body.body.filter(isKept);
  if (kept.length === found.body.body.length) return statement;
  const narrow = { ...found, body: { ...found.body, body: kept } };
  return 'declaration' in statement ? ({ ...statement, declaration: narrow } as Statement) : (narrow as Statement);
}

function classIn(statement: Statement): TSESTree.ClassDeclaration | undefined {
  const node = 'declaration' in statement ? statement.declaration : statement;
  return node?.type === 'ClassDeclaration' ? (node as TSESTree.ClassDeclaration) : undefined;
}

function keyOf(member: Node): string | undefined {
  if (member.type !== 'MethodDefinition') return undefined;
  if (member.key.type === 'PrivateIdentifier') return `#${member.key.name}`;
  return member.key.type === 'Identifier' && !member.computed ? member.key.name : undefined;
}
