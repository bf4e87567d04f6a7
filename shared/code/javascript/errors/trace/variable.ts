import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { bare, isFunction, keyName, type Node, type Places } from '../places.ts';
import { amongst, type Follow, nothingSaid, suspects } from './choices.ts';
import { contentsOf } from './contents.ts';
import { elementMissing, missingIn, NOT_IN_IT } from './element.ts';
import { giving, type Origin, possible, proved, through } from './origin.ts';
import { missingFrom, missingFromElements } from './property.ts';
import { deeper, type Trail } from './resolve.ts';

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
    return ofElement(loop, declarator, use.name, trail, follow);
  if (writes.length === 0)
    return proved(
      line,
      `${use.name} gets no value on line ${line} or later`,
      `give ${use.name} a value before it is used`,
      'variables',
    );
  if (declarator.id.type !== 'Identifier') return taken(declarator, use.name, trail, follow);
  const straight = lastBefore(writes, use, places);
  if (straight?.writeExpr && runsAlways(straight, use, places) && isOnlyHere(writes, use, places))
    return follow(straight.writeExpr, deeper(trail));
  return amongWrites(variable, use, line, trail, follow);
}

/** A parameter that gets another value than it was called with; a default value is one of its own. */
const isRewritten = ({ references }: Variable): boolean =>
  references.some((reference) => reference.isWrite() && reference.init !== true);

/** The value came from one of the lines that give it one, or none of them had run. */
function amongWrites(
  variable: Variable,
  use: TSESTree.Identifier,
  line: number,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { places, base } = trail;
  const writes = variable.references.filter((reference) => reference.isWrite());
  const values = writes.flatMap(({ writeExpr, identifier }) =>
    writeExpr && isPlain(identifier, places) ? [writeExpr] : [],
  );
  const isAll = values.length === writes.length;
  const starts = writes.some(({ init }) => init === true);
  if (starts || base === 'null') return through(startedAs(variable, values, use, trail, follow), isAll);
  const origin = notYet(writes, use, line, places);
  return through(origin, isAll && suspects(values, trail).length === 0);
}

/** It has a value from the start, perhaps a null that another line was to replace. */
function startedAs(
  { references }: Variable,
  values: readonly Node[],
  use: TSESTree.Identifier,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const [only, ...others] = suspects(values, trail);
  const said = only && others.length === 0 ? nothingSaid(bare(only)) : undefined;
  const write = references.find((one) => one.isWrite() && one.writeExpr === only);
  const later = references.find((one) => one.isWrite() && one.writeExpr !== only);
  if (!only || !write || said === undefined || !later) return amongst(values, trail, follow);
  const { line } = only.loc.start;
  if (write.init !== true) {
    const says = `line ${line} sets ${use.name} to ${said}`;
    return giving(said, proved(line, says, `when line ${line} runs`, 'variables'));
  }
  const row = later.identifier.loc.start.line;
  const says = `${use.name} is still the ${said} of line ${line}: line ${row} has not run`;
  return giving(said, proved(line, says, `when line ${row} runs`, 'variables'));
}

/** No line that gives it a value has run before. */
function notYet(
  writes: readonly Reference[],
  use: TSESTree.Identifier,
  line: number,
  places: Places,
): Origin | undefined {
  const [first] = writes;
  if (!first) return undefined;
  const row = first.identifier.loc.start.line;
  const { name } = use;
  const around = places.functionAround(first.identifier);
  if (around && around !== places.functionAround(use))
    return proved(
      row,
      `${name} gets its value on line ${row}, inside a function that has not run yet`,
      'when that function runs: a callback runs later',
      'callbacks',
    );
  const check = `give it its value before line ${use.loc.start.line}`;
  if (row > use.loc.start.line) return proved(line, `${name} gets its value only on line ${row}`, check, 'variables');
  return proved(
    row,
    `${name} has no value: line ${row}, which gives it one, has not run`,
    `when line ${row} runs`,
    'variables',
  );
}

/** `a = value`, and nothing that is taken apart, counted up or walked through. */
function isPlain(identifier: Node, places: Places): boolean {
  const parent = places.parent(identifier);
  if (parent?.type === 'VariableDeclarator') return parent.id === identifier;
  return parent?.type === 'AssignmentExpression' && parent.left === identifier && parent.operator === '=';
}

const isOnlyHere = (writes: readonly Reference[], use: Node, places: Places): boolean =>
  writes.every(({ identifier }) => places.functionAround(identifier) === places.functionAround(use));

/** `const { a } = b` and `const [a] = b`. */
function taken(
  declarator: TSESTree.VariableDeclarator,
  name: string,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { id, init } = declarator;
  if (!init) return undefined;
  const { line } = declarator.loc.start;
  if (id.type === 'ArrayPattern') return takenAt(init, id, name, line, trail, follow);
  const key = id.type === 'ObjectPattern' ? keyFor(id, name) : undefined;
  return key === undefined ? undefined : missingFrom(bare(init), key, line, trail, follow);
}

/** `const [a] = list` where the list is too short. */
function takenAt(
  list: Node,
  { elements }: TSESTree.ArrayPattern,
  name: string,
  line: number,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const at = elements.findIndex((one) => one?.type === 'Identifier' && one.name === name);
  if (at === -1) return undefined;
  const said = trail.places.said(list);
  const contents = contentsOf(list, deeper(trail));
  const found = contents && missingIn(contents, said, trail, follow);
  const says = `${said} (line ${line}) has no element [${at}]`;
  if (found === NOT_IN_IT) return proved(line, says, `how many elements ${said} has`, 'arrays');
  return found ? { ...found, proved: false } : possible(line, says, `how many elements ${said} has`, 'arrays');
}

function ofElement(
  loop: TSESTree.ForOfStatement,
  declarator: TSESTree.VariableDeclarator,
  name: string,
  trail: Trail,
  follow: Follow,
): Origin | undefined {
  const { line } = declarator.loc.start;
  const said = trail.places.said(loop.right);
  if (declarator.id.type === 'Identifier')
    return elementMissing(loop.right, { name, line, concept: 'array-loops' }, trail, follow);
  const key = declarator.id.type === 'ObjectPattern' ? keyFor(declarator.id, name) : undefined;
  const origin = key === undefined ? undefined : missingFromElements(loop.right, key, trail, follow);
  return (
    origin ??
    possible(line, `${name} is taken out of an element of ${said} that has none`, `what ${said} holds`, 'array-loops')
  );
}

/** The property that a pattern takes a name from. */
function keyFor({ properties }: TSESTree.ObjectPattern, name: string): string | undefined {
  const property = properties.find(
    (one) => one.type === 'Property' && one.value.type === 'Identifier' && one.value.name === name,
  );
  return property && keyName(property);
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
