import { always, type Detectors } from '../detector.ts';

export const decisions = {
  'conditionals-if': {
    shows: 'decides with `if`',
    but: '`switch`, `? :`, `&&` that guards a call, the condition of a loop',
    on: { IfStatement: always },
  },
  'conditionals-ternary': {
    shows: 'chooses between two values with `? :`',
    but: '`?.`, `??`, an optional `?:` and a conditional type of TypeScript',
    on: { ConditionalExpression: always },
  },
  'conditionals-switch': {
    shows: 'decides with `switch`',
    but: 'a chain of `else if`, an object that is looked up by a key',
    on: { SwitchStatement: always },
  },
  'while-loops': {
    shows: 'repeats with `while` or `do … while`',
    but: 'any `for` loop, `forEach`, recursion',
    on: { WhileStatement: always, DoWhileStatement: always },
  },
  'for-loops': {
    shows: 'repeats with `for`: counting, `for … of`, `for … in`',
    but: '`forEach` and the other methods of arrays, `while`',
    on: { ForStatement: always, ForOfStatement: always, ForInStatement: always },
  },
} as const satisfies Detectors;
