import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { calleeOf, isCall, lastName } from '../kinds.ts';
import type { Location } from '../location.ts';
import { bare, type Fn, type Node, type Places } from '../places.ts';
import { nameOf } from './returns.ts';

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
  const there = calls.filter(
    (call) => caller && call.loc.start.line <= caller.line && caller.line <= call.loc.end.line,
  );
  const among = there.length > 0 ? there : calls.filter((call) => places.functionAround(call) !== fn);
  const [call, ...others] = among;
  if (!call || others.length > 0) return undefined;
  return { call, line: call.loc.start.line, sure: true };
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

/** The built-in that is handed a function: `arr.map` of `arr.map(fn)`. */
export function takerOf(
  fn: Fn,
  places: Places,
): { readonly method: string; readonly of: Node; readonly index: number } | undefined {
  const parent = places.parent(fn);
  if (parent?.type !== 'CallExpression') return undefined;
  const callee = bare(parent.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = lastName(callee);
  return method === undefined
    ? undefined
    : { method, of: bare(callee.object), index: parent.arguments.findIndex(({ range }) => range[0] === fn.range[0]) };
}
