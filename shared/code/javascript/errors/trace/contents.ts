import { calleeOf, isCall, lastName, receiver } from '../kinds.ts';
import { bare, isFunction, memberName, type Node, type Places } from '../places.ts';
import { takerOf } from './arguments.ts';
import { deeper, resolve, type Trail } from './resolve.ts';
import { returnsOf } from './returns.ts';

/** What a list holds, as far as the code shows it. */
export interface Contents {
  /** The expressions that made its elements; null for one that a callback made by returning nothing. */
  readonly values: readonly (Node | null)[];
  /** Nothing else can be in it. */
  readonly closed: boolean;
  /** Its elements are these, in this order: it never grows or shrinks. */
  readonly fixed: boolean;
  readonly line: number;
}

/** What is called on a list to change what is in it. */
const CHANGING = /^(?:push|unshift|splice|fill|copyWithin|pop|shift)$/;
const ADDING = /^(?:push|unshift)$/;
/** What gives a list of the same elements, or of some of them. */
const SAME = /^(?:filter|slice|sort|reverse|toSorted|toReversed)$/;

export function contentsOf(list: Node, trail: Trail): Contents | undefined {
  const made = resolve(list, trail);
  if (made?.type === 'ArrayExpression') return ofLiteral(made, trail.places);
  if (!made || !isCall(made) || made.type !== 'CallExpression') return undefined;
  const method = calleeOf(made).type === 'MemberExpression' ? lastName(calleeOf(made)) : undefined;
  const object = receiver(made);
  if (method === undefined || !object) return undefined;
  if (SAME.test(method)) {
    const contents = contentsOf(object, deeper(trail));
    return contents && { ...contents, fixed: false };
  }
  return method === 'map' ? ofMap(made, object, trail) : undefined;
}

function ofLiteral(made: Node, places: Places): Contents | undefined {
  if (made.type !== 'ArrayExpression') return undefined;
  const { line } = made.loc.start;
  // A hole is nothing that no line put there.
  const elements = made.elements.map((one) => (one === null || one.type === 'SpreadElement' ? undefined : one));
  const known = elements.filter((one) => one !== undefined);
  const declarator = places.parent(made);
  const name = declarator?.type === 'VariableDeclarator' ? declarator.id : undefined;
  const changes = changesIn(places);
  const here = name ? changes.filter(({ of }) => of && places.isSame(of, name)) : [];
  return {
    values: [...known, ...here.flatMap(({ added }) => added ?? [])],
    closed:
      elements.length === known.length &&
      here.length === changes.length &&
      here.every(({ added }) => added !== undefined),
    fixed: changes.length === 0,
    line,
  };
}

function ofMap(call: Node, object: Node, trail: Trail): Contents | undefined {
  const [callback] = call.type === 'CallExpression' ? call.arguments : [];
  if (!callback || !isFunction(callback) || callback.async) return undefined;
  const { value, expressions } = returnsOf(callback, trail.places);
  const of = resolve(object, deeper(trail));
  if (changesIn(trail.places).length > 0 || of?.type === 'NewExpression') return undefined;
  return {
    values: value === 'always' ? expressions : [...expressions, null],
    closed: true,
    fixed: false,
    line: callback.loc.start.line,
  };
}

interface Change {
  /** The name of the list, where it has one. */
  readonly of: Node | undefined;
  /** What it puts in; undefined where that cannot be seen. */
  readonly added: readonly Node[] | undefined;
}

const known = new WeakMap<Places, readonly Change[]>();

/** All lines that may change what some list holds. */
function changesIn(places: Places): readonly Change[] {
  const earlier = known.get(places);
  if (earlier) return earlier;
  const changes = places.nodes.flatMap(changeOf);
  known.set(places, changes);
  return changes;
}

function changeOf(node: Node): readonly Change[] {
  if (node.type === 'CallExpression') return changeByCall(node);
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
    const { left, operator, right } = node;
    if (memberName(left) === 'length') return [{ of: named(left.object), added: undefined }];
    if (!left.computed || typeof keyOf(left.property) === 'string') return [];
    return [{ of: named(left.object), added: operator === '=' ? [right] : undefined }];
  }
  const isDeleted = node.type === 'UnaryExpression' && node.operator === 'delete';
  return isDeleted && node.argument.type === 'MemberExpression' && node.argument.computed
    ? [{ of: named(node.argument.object), added: undefined }]
    : [];
}

function changeByCall(node: Node): readonly Change[] {
  if (node.type !== 'CallExpression') return [];
  const callee = bare(node.callee);
  const method = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || method === undefined || !CHANGING.test(method)) return [];
  const plain = node.arguments.every(({ type }) => type !== 'SpreadElement');
  const adds = ADDING.test(method) ? plain : method === 'pop' || method === 'shift' || node.arguments.length < 3;
  const added = ADDING.test(method) ? node.arguments : [];
  return [{ of: named(callee.object), added: adds && !/^(?:fill|copyWithin)$/.test(method) ? added : undefined }];
}

const keyOf = (node: Node): unknown => (node.type === 'Literal' ? node.value : undefined);

const named = (node: Node): Node | undefined => (node.type === 'Identifier' ? node : undefined);

/** The list that a name is an element of: of a for…of, or in the function given to map and its like. */
export function listBehind(node: Node, places: Places): Node | undefined {
  const [def] = places.variable(node)?.defs ?? [];
  if (def?.type === 'Variable' && def.node.id.type === 'Identifier') {
    const loop = places.parent(places.parent(def.node) ?? def.node);
    return loop?.type === 'ForOfStatement' && !loop.await && loop.left === places.parent(def.node)
      ? loop.right
      : undefined;
  }
  if (def?.type !== 'Parameter' || !isFunction(def.node) || def.node.params[0]?.range[0] !== def.name.range[0])
    return undefined;
  const taker = takerOf(def.node, places);
  return taker?.index === 0 && OVER_ELEMENTS.test(taker.method) ? taker.of : undefined;
}

export const OVER_ELEMENTS = /^(?:map|filter|forEach|find|findIndex|findLast|some|every|flatMap)$/;

/** What gives one of the elements, or nothing. */
const TAKING = /^(?:find|findLast|pop|shift|at)$/;

/** The list that a value was taken from, however that was done. */
export function listOf(value: Node, trail: Trail): Node | undefined {
  const node = bare(value);
  if (node.type === 'Identifier') {
    const list = listBehind(node, trail.places);
    if (list) return list;
  }
  const made = resolve(node, trail);
  if (made?.type === 'MemberExpression' && made.computed) return bare(made.object);
  if (!made || !isCall(made) || !TAKING.test(lastName(calleeOf(made)) ?? '')) return undefined;
  return receiver(made);
}
