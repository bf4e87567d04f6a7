import { calleeOf, isCall, receiver } from '../kinds.ts';
import type { Location } from '../location.ts';
import { bare, isFunction, memberName, type Node, type Places } from '../places.ts';
import { callOf } from './arguments.ts';
import { functionOf, returnsOf } from './returns.ts';
import { shapeOf } from './shape.ts';

/** What is looked at while a value is followed. */
export interface Trail {
  readonly places: Places;
  /** The calls that led to the failing line, nearest first. */
  readonly callers: readonly Location[];
  /** Steps left. */
  readonly depth: number;
  /** Which of the two the value turned out to be, where the message says it. */
  readonly base?: 'undefined' | 'null' | undefined;
}

export const DEEPEST = 8;

export const deeper = (trail: Trail): Trail => ({ ...trail, depth: trail.depth - 1 });

/** The calls that led to the function that the nearest call stands in. */
export const upward = (trail: Trail): Trail => ({ ...deeper(trail), callers: trail.callers.slice(1) });

/** The expression that made a value, followed over names, parameters, returns and properties as far as there is one way only. */
export function resolve(expression: Node, trail: Trail): Node | undefined {
  const node = bare(expression);
  if (trail.depth <= 0) return undefined;
  switch (node.type) {
    case 'Identifier':
      return resolveName(node, trail);
    case 'CallExpression':
      return resolveCall(node, trail);
    case 'AwaitExpression':
      return resolveAwaited(node.argument, trail);
    case 'MemberExpression':
      return resolveMember(node, trail);
    case 'AssignmentExpression':
      return node.operator === '=' ? resolve(node.right, deeper(trail)) : undefined;
    default:
      return node;
  }
}

function resolveName(node: Node, trail: Trail): Node | undefined {
  const { places, callers } = trail;
  const variable = places.variable(node);
  const [def] = variable?.defs ?? [];
  if (!variable || !def) return undefined;
  if (def.type === 'FunctionName' || def.type === 'ClassName') return def.node;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (def.type === 'Parameter' && writes.length === 0 && isFunction(def.node)) {
    const given = callOf(def.node, callers, places);
    if (!given?.sure) return undefined;
    const value = given.call.arguments[def.node.params.findIndex(({ range }) => range[0] === def.name.range[0])];
    return value && value.type !== 'SpreadElement' ? resolve(value, upward(trail)) : undefined;
  }
  const [write] = writes;
  if (def.type !== 'Variable' || def.node.id.type !== 'Identifier' || writes.length !== 1 || !write?.writeExpr)
    return undefined;
  const loop = places.parent(def.parent ?? node)?.type;
  if (loop === 'ForOfStatement' || loop === 'ForInStatement') return undefined;
  return resolve(write.writeExpr, deeper(trail));
}

function resolveCall(node: Node, trail: Trail): Node | undefined {
  const fn = isCall(node) ? functionOf(calleeOf(node), trail.places) : undefined;
  if (!fn || fn.async || fn.generator) return node;
  const { value, expressions } = returnsOf(fn, trail.places);
  const [only, ...others] = expressions;
  return value === 'always' && only && others.length === 0 ? (resolve(only, deeper(trail)) ?? node) : node;
}

function resolveAwaited(argument: Node, trail: Trail): Node | undefined {
  const call = bare(argument);
  const fn = isCall(call) ? functionOf(calleeOf(call), trail.places) : undefined;
  if (!fn) return undefined;
  const { value, expressions } = returnsOf(fn, trail.places);
  const [only, ...others] = expressions;
  return value === 'always' && only && others.length === 0 ? resolve(only, deeper(trail)) : undefined;
}

function resolveMember(node: Node, trail: Trail): Node | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = receiver(node);
  const name = memberName(node);
  const made = object && resolve(object, deeper(trail));
  if (made?.type === 'ObjectExpression' && name !== undefined) {
    const value = shapeOf(made).value(name);
    return value && resolve(value, deeper(trail));
  }
  if (made?.type === 'ArrayExpression' && name !== undefined && /^\d+$/.test(name)) {
    const element = made.elements[Number(name)];
    return element && element.type !== 'SpreadElement' ? resolve(element, deeper(trail)) : undefined;
  }
  return node;
}
