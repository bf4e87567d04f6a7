import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isMethodCall, memberName } from '../../patterns/ast.ts';
import { languageCall, staticName } from '../asked.ts';
import type { Detectors, Known } from '../detector.ts';
import { isChangeable } from '../shapes/shape.ts';
import type { Node } from '../tree.ts';

export const references = {
  'references-mutability': {
    shows:
      'changes an array or object through a second name for it: a parameter, an alias, an element or property that was given a name; puts one of them into two places; copies one and then changes the copy or the other; or asks whether two names mean the same one',
    but: 'changing what nobody else holds, such as a list that is being built; a copy that nothing changes; setting a parameter or variable itself; the growing start of a `reduce`; `this`',
    whole: function* (known) {
      const shared = sharedIn(known);
      for (const { target, at } of changes(known)) {
        const root = rootOf(target);
        const variable = root && known.look.variableOf(root);
        const shows = variable ? isShared(variable, at, shared, known) : originalOf(target, known) !== undefined;
        if (shows) yield at;
      }
    },
    on: {
      BinaryExpression: ({ operator, left, right }, { shapes }) =>
        SAME.has(operator) && [left, right].every((side) => isNameLike(side) && isChangeable(shapes.of(side))),
      CallExpression: (node, { shapes }) =>
        isMethodCall(node, FILL) && node.arguments.length > 0 && isChangeable(shapes.of(node.arguments[0])),
      ArrayExpression: ({ elements }, { look, shapes }) => {
        const known = elements.flatMap((one) =>
          one && isChangeable(shapes.of(one)) ? (look.variableOf(one) ?? []) : [],
        );
        return new Set(known).size < known.length;
      },
    },
  },
} as const satisfies Detectors;

const SAME: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);
const FILL: ReadonlySet<string> = new Set(['fill']);
const CHANGING: ReadonlySet<string> = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin add set delete clear setFullYear setMonth setDate setHours'.split(
    ' ',
  ),
);

const isNameLike = ({ type }: Node): boolean => type === 'Identifier' || type === 'MemberExpression';

interface Change {
  /** What is changed. */
  readonly target: Node;
  readonly at: Node;
}

function* changes(known: Known): Generator<Change> {
  const { nodes } = known;
  for (const at of nodes.of('AssignmentExpression'))
    if (at.left.type === 'MemberExpression') yield { target: at.left.object, at };
  for (const at of nodes.of('UpdateExpression'))
    if (at.argument.type === 'MemberExpression') yield { target: at.argument.object, at };
  for (const at of nodes.of('UnaryExpression'))
    if (at.operator === 'delete' && at.argument.type === 'MemberExpression') yield { target: at.argument.object, at };
  for (const at of nodes.of('CallExpression')) {
    if (isMethodCall(at, CHANGING)) yield { target: at.callee.object, at };
    const [target] = at.arguments;
    if (target && staticName(at.callee, known) === 'Object.assign') yield { target, at };
  }
}

/** The name that a path of properties and elements starts from. */
function rootOf(path: Node): TSESTree.Identifier | undefined {
  let root = path;
  while (root.type === 'MemberExpression' || root.type === 'TSNonNullExpression')
    root = root.type === 'MemberExpression' ? root.object : root.expression;
  return root.type === 'Identifier' ? root : undefined;
}

/** Which variables got another holder, and from where on, in characters. */
type Shared = ReadonlyMap<Variable, number>;

function sharedIn(known: Known): Shared {
  const { nodes, look, shapes } = known;
  const shared = new Map<Variable, number>();
  const keep = (variable: Variable, from: Node): void => {
    shared.set(variable, Math.min(from.range[0], shared.get(variable) ?? Number.POSITIVE_INFINITY));
  };
  const share = (held: Node | null | undefined): void => {
    const variable = held?.type === 'Identifier' ? look.variableOf(held) : undefined;
    if (variable && held && isChangeable(shapes.of(held))) keep(variable, held);
  };
  for (const { init } of nodes.of('VariableDeclarator')) share(init);
  for (const declarator of nodes.of('VariableDeclarator')) {
    const source = originalOf(declarator.init, known);
    if (!source) continue;
    for (const variable of [source, ...look.declaredBy(declarator)]) keep(variable, declarator);
  }
  for (const { operator, right } of nodes.of('AssignmentExpression')) if (operator === '=') share(right);
  for (const { elements } of nodes.of('ArrayExpression')) elements.forEach(share);
  for (const { value, parent } of nodes.of('Property')) if (parent.type === 'ObjectExpression') share(value);
  return shared;
}

/** The variable whose array or object is copied. A list that is made of something unknown may be that of a text's signs. */
function originalOf(node: Node | null, known: Known): Variable | undefined {
  const { look, shapes } = known;
  const original = node && copiedBy(node, known);
  const shape = shapes.of(original);
  if (!node || !original || (shape ? !isChangeable(shape) : node.type !== 'ObjectExpression')) return undefined;
  return look.variableOf(original);
}

/** What is copied as it is: `[...list]`, `{ ...user }`, `list.slice()`, `structuredClone(user)`, there and back through JSON. */
function copiedBy(node: Node, known: Known): Node | undefined {
  if (node.type === 'ArrayExpression' && node.elements.length === 1) return spreadIn(node.elements[0]);
  if (node.type === 'ObjectExpression' && node.properties.length === 1) return spreadIn(node.properties[0]);
  if (node.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = node;
  if (languageCall(node, known) === 'structuredClone') return given[0];
  if (staticName(callee, known) === 'JSON.parse' && given[0]?.type === 'CallExpression') return given[0].arguments[0];
  return callee.type === 'MemberExpression' && memberName(callee) === 'slice' && given.length === 0
    ? callee.object
    : undefined;
}

const spreadIn = (node: Node | null | undefined): Node | undefined =>
  node?.type === 'SpreadElement' ? node.argument : undefined;

function isShared(variable: Variable, at: Node, shared: Shared, known: Known): boolean {
  const from = shared.get(variable);
  if (from !== undefined && at.range[0] > from) return true;
  const [definition] = variable.defs;
  if (definition?.type === 'Parameter')
    return !isGrowing(definition.node, definition.name) && definition.name.parent?.type !== 'RestElement';
  if (definition?.type !== 'Variable' || definition.node.type !== 'VariableDeclarator') return false;
  return isAlias(definition.node, known);
}

/** The first parameter of what `reduce` calls is nobody else's. */
function isGrowing(func: Node, name: Node): boolean {
  const { parent } = func;
  if (!isFunction(func) || func.params[0] !== name || parent?.type !== 'CallExpression') return false;
  return /^reduce/.test(memberName(parent.callee) ?? '');
}

/** A name for something that another name, a list or an object holds. */
function isAlias({ id, init, parent }: TSESTree.VariableDeclarator, known: Known): boolean {
  if (id.type !== 'Identifier') return false;
  if (parent.parent.type === 'ForOfStatement') return true;
  return init !== null && isHeldElsewhere(init, known);
}

function isHeldElsewhere(node: Node, known: Known): boolean {
  const { shapes } = known;
  if (node.type === 'LogicalExpression') return [node.left, node.right].some((side) => isHeldElsewhere(side, known));
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].some((side) => isHeldElsewhere(side, known));
  const shape = shapes.of(node);
  if (shape && !isChangeable(shape)) return false;
  if (node.type === 'Identifier') return !shapes.isOfLanguage(node);
  if (node.type === 'MemberExpression') return !shapes.isOfLanguage(node.object);
  return node.type === 'CallExpression' && HANDING_OUT.has(memberName(node.callee) ?? '');
}

/** Methods that give the very thing that is held. */
const HANDING_OUT: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'get']);
