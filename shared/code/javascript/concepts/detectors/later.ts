import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isFunction, isMethodCall, memberName } from '../../patterns/ast.ts';
import { isCallLike, languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const later = {
  promises: {
    shows: 'makes a promise with `Promise`, or says with `then`, `catch` or `finally` what follows',
    but: '`async` and `await` alone, `try … catch`, a callback that is called later',
    on: {
      NewExpression: (node, known) => languageCall(node, known) === 'Promise',
      MemberExpression: (node, known) => /^Promise\./.test(staticName(node, known)),
      CallExpression: (node, known) =>
        isMethodCall(node, FOLLOWING) && node.arguments.some((one) => isFollowUp(one, known)),
    },
  },
  'async-await': {
    shows: 'declares a function `async`, or waits with `await`',
    but: 'promises with `then`, timers',
    on: {
      AwaitExpression: always,
      ForOfStatement: (node) => node.await,
      FunctionDeclaration: (node) => node.async,
      FunctionExpression: (node) => node.async,
      ArrowFunctionExpression: (node) => node.async,
    },
  },
  'event-loop-timers': {
    shows:
      "lets something run later by the language's clock or queue: `setTimeout`, `setInterval`, `setImmediate`, `queueMicrotask`, `process.nextTick`, `requestAnimationFrame`",
    but: 'a method or function of the program that is named so, reading the clock, promises and events',
    on: {
      Identifier: (node, { shapes }) => TIMERS.has(node.name) && isUse(node) && shapes.isOfLanguage(node),
      CallExpression: (node, known) =>
        TIMERS_IN_WORLD.has(staticName(node.callee, known)) ||
        (node.callee.type === 'MemberExpression' && TIMERS.has(languageCall(node, known))),
      ImportDeclaration: ({ source }) => /^(?:node:)?timers(?:\/promises)?$/.test(source.value),
    },
  },
} as const satisfies Detectors;

const TIMERS: ReadonlySet<string> = new Set(
  'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame'.split(' '),
);
const TIMERS_IN_WORLD: ReadonlySet<string> = new Set(['process.nextTick']);
const FOLLOWING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** A name where it is called or handed on, and not the name of a property or of something declared. */
const isUse = (node: TSESTree.Identifier): boolean => isCallLike(node.parent);

const isFollowUp = (node: Node, { look, shapes }: Known): boolean =>
  isFunction(node) ||
  look.functionNamed(node) !== undefined ||
  (node.type === 'MemberExpression' && memberName(node) !== undefined) ||
  (node.type === 'Identifier' && (shapes.isOfLanguage(node) || shapes.of(node) === undefined));
