import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, isFunction, keyName, type Node, type Places } from '../places.ts';
import { type Origin, possible, proved, through } from './origin.ts';
import { missingFrom } from './property.ts';
import { deeper, type Trail } from './resolve.ts';

type Follow = (expression: Node, trail: Trail) => Origin | undefined;
type FollowParameter = (variable: Variable, trail: Trail, follow: Follow) => Origin | undefined;

/** Why a variable holds nothing. */
export function nameOrigin(
  node: TSESTree.Identifier,
  trail: Trail,
  follow: Follow,
  ofParameter: FollowParameter,
): Origin | undefined {
  const variable = trail.places.variable(node);
  const [def] = variable?.defs ?? [];
  if (!variable || !def) return undefined;
  if (def.type === 'Parameter') return isRewritten(variable) ? undefined : ofParameter(variable, trail, follow);
  if (def.type === 'ImportBinding') {
    const { line } = def.node.loc.start;
    return possible(line, `${node.name} is imported on line ${line}`, `that the file exports ${node.name}`, 'modules');
  }
  return def.type === 'Variable' ? ofVariable(variable, node, def.node, trail, follow) : undefined;
}

function ofVariable(
  variable: Variable,
  use: TSESTree.Identifier,
  declarator: TSESTree.VariableDeclarator,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { places } = trail;
  const { line } = declarator.loc.start;
  const writes = variable.references.filter((reference) => reference.isWrite());
  const loop = places.parent(places.parent(declarator) ?? declarator);
  if (loop?.type === 'ForOfStatement' && loop.left === places.parent(declarator))
    return ofElement(loop, declarator, use.name, trail);
  if (writes.length === 0)
    return proved(
      line,
      `${use.name} gets no value on line ${line} or later`,
      `give ${use.name} a value before it is used`,
      'variables',
    );
  if (declarator.id.type !== 'Identifier') return taken(declarator, use.name, trail, follow);
  const [only, ...others] = writes;
  if (only?.writeExpr && others.length === 0) return ofOnly(only, use, line, trail, follow);
  const before = lastBefore(writes, use, places);
  const origin = before?.writeExpr ? follow(before.writeExpr, deeper(trail)) : undefined;
  const here = places.functionAround(use);
  const isHere = writes.every(({ identifier }) => places.functionAround(identifier) === here);
  return origin && through(origin, isHere && before !== undefined && runsAlways(before, use, places));
}

/** A parameter that gets another value than it was called with; a default value is one of its own. */
const isRewritten = ({ references }: Variable): boolean =>
  references.some((reference) => reference.isWrite() && reference.init !== true);

/** One value ever: either it is nothing itself, or it comes too late. */
function ofOnly(only: Reference, use: Node, line: number, trail: Trail, follow: Follow): Origin | undefined {
  const { places } = trail;
  const row = only.identifier.loc.start.line;
  const name = 'name' in only.identifier ? only.identifier.name : '';
  const around = places.functionAround(only.identifier);
  if (only.init || !around || around === places.functionAround(use)) {
    if (only.init || row <= use.loc.start.line || !only.writeExpr)
      return only.writeExpr ? follow(only.writeExpr, deeper(trail)) : undefined;
    return proved(
      line,
      `${name} gets its value only on line ${row}`,
      `give it its value before line ${use.loc.start.line}`,
      'variables',
    );
  }
  return possible(
    row,
    `${name} gets its value on line ${row}, inside a function that may not have run yet`,
    'when that function runs: a callback runs later',
    'callbacks',
  );
}

/** `const { a } = b` and `const [a] = b`. */
function taken(
  declarator: TSESTree.VariableDeclarator,
  name: string,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  if (!declarator.init) return undefined;
  if (declarator.id.type !== 'ObjectPattern') return undefined;
  const property = declarator.id.properties.find(
    (one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name,
  );
  const key = property && keyName(property);
  return key === undefined
    ? undefined
    : missingFrom(bare(declarator.init), key, declarator.loc.start.line, trail, follow);
}

function ofElement(loop: TSESTree.ForOfStatement, declarator: Node, name: string, trail: Trail): Origin | undefined {
  const { line } = declarator.loc.start;
  if (declarator.type === 'VariableDeclarator' && declarator.id.type !== 'Identifier')
    return possible(
      line,
      `${name} is taken out of an element of ${trail.places.said(loop.right)} that has none`,
      `what ${trail.places.said(loop.right)} holds`,
      'array-loops',
    );
  return possible(
    line,
    `${name} is an element of ${trail.places.said(loop.right)}, and one of them is missing`,
    `what ${trail.places.said(loop.right)} holds`,
    'array-loops',
  );
}

const lastBefore = (writes: readonly Reference[], use: Node, places: Places): Reference | undefined =>
  writes.findLast(
    ({ identifier }) =>
      identifier.range[0] < use.range[0] && places.functionAround(identifier) === places.functionAround(use),
  );

/** Whether a write runs whenever the use does: the use stands in the block of the write or deeper. */
function runsAlways({ identifier }: Reference, use: Node, places: Places): boolean {
  const block = [...places.around(identifier)].find(({ type }) => type === 'BlockStatement' || type === 'Program');
  return (
    block !== undefined &&
    block.range[0] <= use.range[0] &&
    use.range[1] <= block.range[1] &&
    !inLoop(identifier, places)
  );
}

const inLoop = (node: Node, places: Places): boolean => {
  for (const outer of places.around(node)) {
    if (isFunction(outer)) return false;
    if (/^(?:For|While|DoWhile)/.test(outer.type)) return true;
  }
  return false;
};
