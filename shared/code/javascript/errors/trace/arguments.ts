import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { calleeOf, isCall, lastName } from '../kinds.ts';
import type { Location } from '../location.ts';
import { bare, type Fn, type Node, type Places } from '../places.ts';
import { functionOf, nameOf } from './returns.ts';

/** A call that gave a function its values. */
export interface Given {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly line: number;
  /** The stack names it, or it is the only one there is. */
  readonly sure: boolean;
}

/** The call that led to a function: by the stack where it goes on in this file, else by the only one in the code. */
export function callOf(fn: Fn, callers: readonly Location[], places: Places): Given | undefined {
  const name = nameOf(fn, places);
  if (name === undefined) return undefined;
  const [caller] = callers;
  const calls = places.nodes.filter((node) => isCallTo(node, name));
  const among = caller
    ? calls.filter((call) => call.loc.start.line <= caller.line && caller.line <= call.loc.end.line)
    : calls.filter((call) => places.functionAround(call) !== fn);
  const [call, ...others] = among;
  if (!call || others.length > 0) return undefined;
  return { call, line: call.loc.start.line, sure: caller !== undefined || isOnlyCalled(fn, call, places) };
}

/** Whether a function goes by no other name, is handed to nobody, and is called in this one place. */
function isOnlyCalled(fn: Fn, call: Given['call'], places: Places): boolean {
  const callee = bare(call.callee);
  const variable = callee.type === 'Identifier' ? places.variable(callee) : undefined;
  const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length === 1 && functionOf(callee, places) === fn;
}

const isCallTo = (node: Node, name: string): node is Given['call'] => {
  if (node.type === 'NewExpression') return lastName(node.callee) === name;
  return (
    node.type === 'CallExpression' &&
    isCall(node) &&
    lastName(calleeOf(node)) === name &&
    calleeOf(node).type !== 'CallExpression'
  );
};

/** The built-in that is handed a function, as `arr.map` of `arr.map(fn)`. */
export interface Taker {
  readonly method: string;
  readonly of: Node;
  readonly index: number;
}

export const takerOf = (fn: Fn, places: Places): Taker | undefined => takerAround(fn, places);

/** The same of a function that is handed on by its name, on the line that the stack names. */
export function takerByName(fn: Fn, [caller]: readonly Location[], places: Places): Taker | undefined {
  const handed = places.nodes.filter(
    (node) =>
      node.type === 'Identifier' &&
      (caller === undefined || node.loc.start.line === caller.line) &&
      functionOf(node, places) === fn &&
      takerAround(node, places) !== undefined,
  );
  const [only, ...others] = handed;
  return only && others.length === 0 ? takerAround(only, places) : undefined;
}

function takerAround(given: Node, places: Places): Taker | undefined {
  const parent = places.parent(given);
  if (parent?.type !== 'CallExpression') return undefined;
  const callee = bare(parent.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = lastName(callee);
  const index = parent.arguments.findIndex(({ range }) => range[0] === given.range[0]);
  return method === undefined || index === -1 ? undefined : { method, of: bare(callee.object), index };
}
