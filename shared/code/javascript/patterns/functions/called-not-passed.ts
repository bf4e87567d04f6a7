import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { givesValue, isMethodCall, isNamed, memberName } from '../ast.ts';
import type { Look } from '../look.ts';
import { definePattern } from '../pattern.ts';

const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame']);
const TAKING: ReadonlySet<string> = new Set(['forEach', 'map', 'filter', 'then', 'addEventListener']);

/** What is called gives nothing, so nothing is there to be called later. */
export const calledNotPassed = definePattern({
  id: 'called-instead-of-passed',
  certainty: 'certain',
  kind: 'error',
  weight: 89,
  concept: 'callbacks',
  progmiscon: 'FunctionAsValueWithParentheses',
  say: '{call} runs at once, and {taker} is given its result, undefined, instead of a function',
  check: 'what do the parentheses after the name do?',
  find: {
    by: 'tree',
    on: {
      CallExpression: (node, look) => {
        const taker = takerOf(node);
        const given = node.arguments.find((one) => taker !== undefined && isCallForNothing(one, look));
        return given && { at: given, facts: { call: look.show(given), taker: taker ?? '' } };
      },
    },
  },
  wrong: `function schedule(setTimeout) {
  const said = [];
  function ring() { said.push('ring'); }
  setTimeout(ring(), 1000);
  return said;
}`,
  right: `function schedule(setTimeout) {
  const said = [];
  function ring() { said.push('ring'); }
  setTimeout(ring, 1000);
  return said;
}`,
  lookalikes: [`function later() { return () => console.log('x'); }\nsetTimeout(later(), 10);`],
  harm: { call: 'schedule(() => {})', expected: '[]', actual: `[ 'ring' ]` },
});

function takerOf(node: TSESTree.CallExpression): string | undefined {
  if (node.callee.type === 'Identifier') return TIMERS.has(node.callee.name) ? node.callee.name : undefined;
  return isMethodCall(node, TAKING) ? memberName(node.callee) : undefined;
}

function isCallForNothing(node: TSESTree.Node, look: Look): boolean {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (callee.type === 'MemberExpression') return isNamed(callee.object, 'console');
  const called = look.functionNamed(callee);
  return called !== undefined && !called.async && !called.generator && !givesValue(called);
}
