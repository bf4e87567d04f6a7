import type { Reference, Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, isFunction, isNamed } from '../../patterns/ast.ts';
import { GLOBALS } from '../../patterns/scope/globals.ts';
import type { Detectors, Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const scope = {
  scope: {
    shows:
      'uses inside a function a variable from outside it, declares a name again in an inner scope, opens a bare block for its variables, or uses a name where its declaration does not reach',
    but: 'functions that use their parameters and own variables only; calls of other functions; a block that uses what is around it in the same function',
    whole: function* (known) {
      yield* outerNames(known);
      yield* shadows(known);
      yield* bareBlocks(known);
      yield* outOfReach(known);
      yield* outsideItsBlock(known);
    },
  },
  'hoisting-tdz': {
    shows:
      'uses a name, in the same function, before the line that declares it: a function called above its declaration, a variable read too early, a `var` used outside its block',
    but: 'a function that calls another which is declared further down, before either runs; names of types',
    whole: function* (known) {
      yield* beforeDeclaration(known);
      yield* outsideItsBlock(known);
    },
  },
} as const satisfies Detectors;

function* references({ look }: Known): Generator<Reference> {
  for (const { references: used } of look.scopes.scopes) yield* used;
}

/** Variables and parameters that hold values, not functions, classes and modules that have a name. */
function isOfValue({ defs: [definition] }: Variable): boolean {
  if (definition?.type === 'Parameter') return true;
  if (definition?.type !== 'Variable' || definition.node.type !== 'VariableDeclarator') return false;
  const { init } = definition.node;
  return !(init && (isFunction(init) || init.type === 'ClassExpression' || isRequire(init)));
}

const isRequire = (node: Node): boolean => node.type === 'CallExpression' && isNamed(node.callee, 'require');

function* outerNames(known: Known): Generator<Node> {
  for (const { resolved, from, identifier } of references(known))
    if (resolved && isOfValue(resolved) && from.variableScope !== resolved.scope.variableScope) yield identifier;
}

function* shadows({ look }: Known): Generator<Node> {
  for (const scope of look.scopes.scopes)
    for (const variable of scope.variables) {
      const [definition] = variable.defs;
      if (!definition || !VALUES.has(definition.type)) continue;
      const outer = outerNamed(variable.name, scope.upper);
      if (outer && !outer.defs.some(({ node }) => node === definition.node)) yield definition.name;
    }
}

const VALUES: ReadonlySet<string> = new Set(['Variable', 'Parameter', 'FunctionName', 'CatchClause']);

function outerNamed(name: string, from: Scope | null): Variable | undefined {
  for (let up = from; up; up = up.upper) {
    const found = up.set.get(name);
    if (found && found.defs.length > 0) return found.defs.some(({ type }) => type === 'Type') ? undefined : found;
  }
  return undefined;
}

function* bareBlocks({ nodes }: Known): Generator<Node> {
  for (const block of nodes.of('BlockStatement'))
    if (WHOLE.has(block.parent.type) && block.body.some(isBlockScoped)) yield block;
}

const WHOLE: ReadonlySet<string> = new Set(['Program', 'BlockStatement']);

const isBlockScoped = (node: Node): boolean => node.type === 'VariableDeclaration' && node.kind !== 'var';

function* outOfReach({ look }: Known): Generator<Node> {
  const unknown = look.unresolved.filter(
    ({ identifier, isValueReference }) => isValueReference && isUnknown(identifier),
  );
  if (unknown.length === 0) return;
  const declared = new Set<string>();
  for (const { variables } of look.scopes.scopes)
    for (const { name, defs } of variables) if (defs.length > 0) declared.add(name);
  for (const { identifier } of unknown) if (declared.has(String(identifier.name))) yield identifier;
}

const isUnknown = (node: Node): boolean => node.type === 'Identifier' && !GLOBALS.has(node.name);

/** A `var` that is read where its block has ended: it belongs to the whole function. */
function* outsideItsBlock({ nodes, look }: Known): Generator<Node> {
  for (const declaration of nodes.of('VariableDeclaration')) {
    const block = declaration.kind === 'var' ? blockAround(declaration) : undefined;
    if (!block) continue;
    for (const { references: used } of look.declaredBy(declaration))
      for (const { identifier } of used) if (!isInside(identifier, block)) yield identifier;
  }
}

/** The nearest block, loop included, that is not the body of a function. */
function blockAround(node: Node): Node | undefined {
  for (const up of above(node)) {
    if (isFunction(up) || up.type === 'Program') return undefined;
    if (BLOCKS.has(up.type) && !isFunction(up.parent ?? up)) return LOOPS.has(up.parent?.type ?? '') ? up.parent : up;
  }
  return undefined;
}

const LOOPS: ReadonlySet<string> = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement']);
const BLOCKS: ReadonlySet<string> = new Set(['BlockStatement', ...LOOPS]);

const isInside = ({ range }: Node, outer: Node): boolean => range[0] >= outer.range[0] && range[1] <= outer.range[1];

function* beforeDeclaration(known: Known): Generator<Node> {
  for (const { resolved, from, identifier, init, isValueReference } of references(known)) {
    const place = resolved && declarationOf(resolved);
    if (!place || !isValueReference || init) continue;
    if (
      from.variableScope === resolved.scope.variableScope ? identifier.range[0] < place : runsBefore(from, place, known)
    )
      yield identifier;
  }
}

/** Where a variable has its value, in characters; undefined where it has one from the start. */
function declarationOf({ defs }: Variable): number | undefined {
  const [definition] = defs;
  const node = definition?.node;
  if (node?.type === 'VariableDeclarator') return isLoopVariable(node) ? undefined : node.range[1];
  return node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration' ? node.range[0] : undefined;
}

const isLoopVariable = ({ parent }: TSESTree.VariableDeclarator): boolean =>
  parent.parent.type === 'ForOfStatement' || parent.parent.type === 'ForInStatement';

/** Whether a function declaration is called, where it is declared, before that place. */
function runsBefore({ variableScope }: Scope, place: number, { look }: Known): boolean {
  const func = variableScope.block;
  if (func.type !== 'FunctionDeclaration' || func.range[0] > place) return false;
  const [name] = look.declaredBy(func);
  if (name?.identifiers[0] !== func.id) return false;
  return name.references.some(({ identifier, from }) => {
    const { parent } = identifier;
    return (
      identifier.range[0] < place &&
      from.variableScope === name.scope.variableScope &&
      parent?.type === 'CallExpression' &&
      parent.callee === identifier
    );
  });
}
