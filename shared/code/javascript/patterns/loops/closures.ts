import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { above, type FunctionNode, isFunction, isLoop, isMethodCall, isNamed, mayLeave } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const LATER: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame']);
const KEEPING: ReadonlySet<string> = new Set(['push', 'unshift', 'addEventListener', 'then']);

/** Certain where the function is surely kept for later: a timer, a list, a listener. */
export const varInLoopClosure = definePattern({
  id: 'var-in-loop-closure',
  certainty: 'certain',
  kind: 'error',
  weight: 85,
  concept: 'closures',
  say: 'all these functions share one {name}, because var makes one for the whole function; they run when the loop is over',
  check: 'what does {name} hold after the loop?',
  find: {
    by: 'tree',
    on: {
      FunctionExpression: (node, look) => sharing(node, look),
      ArrowFunctionExpression: (node, look) => sharing(node, look),
    },
  },
  wrong: `function makers() {
  const makers = [];
  for (var i = 0; i < 3; i++) {
    makers.push(() => i);
  }
  return makers;
}`,
  right: `function makers() {
  const makers = [];
  for (let i = 0; i < 3; i++) {
    makers.push(() => i);
  }
  return makers;
}`,
  lookalikes: [
    `function total(lists) { let sum = 0; for (var i = 0; i < lists.length; i++) lists[i].forEach((x) => { sum += x * i; }); return sum; }`,
  ],
  harm: { call: 'makers().map((make) => make())', expected: '[ 0, 1, 2 ]', actual: '[ 3, 3, 3 ]' },
});

function sharing(node: FunctionNode, look: Look) {
  if (!isKept(node)) return undefined;
  const loop = loopAround(node);
  if (!loop || ('body' in loop && mayLeave(loop))) return undefined;
  const shared = freeNames(node, look).find(({ resolved, identifier }) => {
    const definition = resolved?.defs[0];
    return (
      definition?.type === 'Variable' &&
      definition.parent.kind === 'var' &&
      isInside(definition.node, loop) &&
      identifier.type === 'Identifier' &&
      resolved?.references.some((reference) => reference.isWrite() && isInside(reference.identifier, loop))
    );
  });
  return shared && { at: node, facts: { name: shared.identifier.name as string } };
}

function isKept(node: FunctionNode): boolean {
  const { parent } = node;
  if (parent.type === 'CallExpression' && parent.callee !== node)
    return (parent.callee.type === 'Identifier' && LATER.has(parent.callee.name)) || isMethodCall(parent, KEEPING);
  return parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' && parent.left.computed;
}

function loopAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (const up of above(node)) {
    if (isFunction(up)) return undefined;
    if (isLoop(up)) return up;
  }
  return undefined;
}

/** The reads inside a function of names from outside it. */
function freeNames(node: FunctionNode, look: Look) {
  const scope = look.scopes.acquire(node, true) ?? look.scopes.acquire(node);
  return (scope?.through ?? []).filter(
    (reference) => reference.isRead() && !isNamed(reference.identifier, 'undefined'),
  );
}

const isInside = (node: TSESTree.Node, outer: TSESTree.Node): boolean =>
  node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
