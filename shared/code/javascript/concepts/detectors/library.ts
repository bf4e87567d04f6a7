import { isMethodCall } from '../../patterns/ast.ts';
import { languageCall, staticName } from '../asked.ts';
import type { Detectors } from '../detector.ts';

export const library = {
  'sets-maps': {
    shows: 'makes a `Set` or a `Map`, the weak ones included',
    but: 'an object that serves as a map, `map` of an array, a class of the program that is named so',
    on: {
      NewExpression: (node, known) => COLLECTIONS.has(languageCall(node, known)),
      CallExpression: ({ callee }, known) => staticName(callee, known) === 'Map.groupBy',
    },
  },
  'regular-expressions': {
    shows: 'writes a regular expression, or makes one with `RegExp`',
    but: 'dividing with `/`, `split` and `replace` with a text',
    on: {
      Literal: (node) => 'regex' in node,
      NewExpression: (node, known) => languageCall(node, known) === 'RegExp',
      CallExpression: (node, known) => languageCall(node, known) === 'RegExp',
    },
  },
  dates: {
    shows:
      'works with points in time: `Date`, `Intl.DateTimeFormat`, `Temporal`, or what only dates have, such as `getFullYear`',
    but: 'a date as a text, `performance.now`, timers',
    on: {
      NewExpression: (node, known) => DATING.test(languageCall(node, known) || staticName(node.callee, known)),
      CallExpression: (node, known) =>
        DATING.test(languageCall(node, known) || staticName(node.callee, known)) ||
        (isMethodCall(node, OF_DATES) && known.shapes.of(node.callee.object)?.kind !== 'instance'),
    },
  },
  json: {
    shows: 'turns values into JSON or back: `JSON.stringify`, `JSON.parse`',
    but: 'an object that is written in the program, `toString`, the `json` of an answer from the net, `structuredClone`',
    on: { MemberExpression: (node, known) => OF_JSON.has(staticName(node, known)) },
  },
} as const satisfies Detectors;

const COLLECTIONS: ReadonlySet<string> = new Set(['Set', 'Map', 'WeakSet', 'WeakMap']);
const DATING = /^(?:Date$|Date\.|Intl\.(?:DateTime|RelativeTime)Format$|Temporal\.)/;
const OF_JSON: ReadonlySet<string> = new Set(['JSON.stringify', 'JSON.parse']);
const OF_DATES: ReadonlySet<string> = new Set([
  ...['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'].flatMap((part) =>
    ['get', 'set', 'getUTC', 'setUTC'].map((how) => how + part),
  ),
  ...['toISOString', 'toLocaleDateString', 'toDateString', 'getTimezoneOffset'],
]);
