import { isCall } from '../kinds.ts';
import { bare, type Node, type Places } from '../places.ts';
import { functionOf, returnsOf } from './returns.ts';

/** Why a search matches nothing whatever is in the list: part of a sentence, and what to look at. */
export interface Unasking {
  readonly why: string;
  readonly check: string;
}

const SEARCHING: ReadonlySet<string> = new Set(['find', 'findLast']);
const ASKS: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'instanceof']);

/** Undefined where the function that is handed over asks something, or is not known. */
export function unasking(method: string, call: Node, places: Places): Unasking | undefined {
  const [given] = isCall(call) && call.type === 'CallExpression' && SEARCHING.has(method) ? call.arguments : [];
  const fn = given && functionOf(given, places);
  // A promise and a generator count as true, so the first element would have matched.
  if (!fn || fn.async || fn.generator) return undefined;
  const { value, expressions } = returnsOf(fn, places);
  if (value === 'never') return fn.body.type === 'BlockStatement' ? silent(fn.body.body) : undefined;
  const [first] = expressions;
  if (first?.type !== 'AssignmentExpression' || first.operator !== '=' || expressions.length > 1) return undefined;
  const { left, right } = first;
  if (left.type !== 'MemberExpression' || !isOverwritten(left.object, fn.params[0], right)) return undefined;
  return { why: `its function sets ${places.said(left)} and asks nothing`, check: 'which operator asks (===)' };
}

/** Whether it is the element that is changed, to a value from elsewhere that may count as false: a true one would match. */
const isOverwritten = (object: Node, element: Node | undefined, right: Node): boolean =>
  object.type === 'Identifier' &&
  element?.type === 'Identifier' &&
  object.name === element.name &&
  (right.type === 'Literal' ? !right.value : right.type === 'Identifier' && right.name !== element.name);

function silent(body: readonly Node[]): Unasking {
  const [only, ...others] = body;
  const said = others.length === 0 && only?.type === 'ExpressionStatement' ? bare(only.expression) : undefined;
  if (said?.type === 'AssignmentExpression')
    return { why: 'its function sets a value and returns nothing', check: 'return a comparison (===) in the braces' };
  if (said?.type === 'BinaryExpression' && ASKS.has(said.operator))
    return { why: 'its function asks, but returns nothing', check: 'add return in the braces' };
  return { why: 'its function returns nothing', check: 'return in the braces whether the element is the one' };
}
