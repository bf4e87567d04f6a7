import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type FunctionNode, functionAround, isFunction, memberName } from '../../patterns/ast.ts';
import { isHandedOver, languageCall } from '../asked.ts';
import { type Edge, roundsOf } from '../cycles.ts';
import type { Detectors, Known } from '../detector.ts';
import { methodMeant } from '../methods.ts';
import type { Node } from '../tree.ts';

export const recursion = {
  recursion: {
    shows:
      'has a function that calls itself by its name, or a method by `this` or another instance of its class, directly or through others',
    but: 'a call of something else that has the same name; handing itself to a timer, an event or a promise; a loop',
    whole: function* (known) {
      const calls = [...callsIn(known)];
      const rounds = roundsOf([...calls, ...insidesIn(known)]);
      for (const { from, to, at } of calls) if (rounds.get(from) === rounds.get(to)) yield at;
    },
  },
} as const satisfies Detectors;

interface Call extends Edge<FunctionNode> {
  readonly at: Node;
}

function* callsIn(known: Known): Generator<Call> {
  for (const at of known.nodes.of('CallExpression')) {
    const to = calledBy(at, known);
    const from = to && functionAround(at);
    if (from) yield { from, to, at };
  }
}

/** Functions written inside others run with them, unless somebody calls them later. */
function* insidesIn(known: Known): Generator<Edge<FunctionNode>> {
  for (const type of ['ArrowFunctionExpression', 'FunctionExpression'] as const)
    for (const to of known.nodes.of(type)) {
      const from = functionAround(to);
      if (from && !isForLater(to, known)) yield { from, to };
    }
}

function isForLater(func: FunctionNode, known: Known): boolean {
  const { parent } = func;
  if (!isHandedOver(func) || parent.type !== 'CallExpression') return false;
  return LATER.has(languageCall(parent, known)) || LATER.has(memberName(parent.callee) ?? '');
}

const LATER: ReadonlySet<string> = new Set(
  'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame nextTick addEventListener on once then catch finally'.split(
    ' ',
  ),
);

function calledBy({ callee }: TSESTree.CallExpression, { look, shapes }: Known): FunctionNode | undefined {
  if (callee.type === 'Identifier') return look.functionNamed(callee) ?? functionExpressionNamed(callee, look);
  if (callee.type !== 'MemberExpression') return undefined;
  return methodMeant(callee, shapes);
}

/** The name of a function expression, which only the function itself can use. */
function functionExpressionNamed(callee: Node, look: Known['look']): FunctionNode | undefined {
  const [definition] = look.variableOf(callee)?.defs ?? [];
  return definition?.type === 'FunctionName' && isFunction(definition.node) ? definition.node : undefined;
}
