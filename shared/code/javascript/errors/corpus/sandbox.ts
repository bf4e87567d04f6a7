import * as programs from './programs.ts';
import type { Sample } from './sample.ts';

/** QuickJS, which the sandbox runs on: short messages, and columns that are only near. */
export const SANDBOX: readonly Sample[] = [
  {
    name: 'find that finds nothing',
    code: programs.findUser,
    error: `TypeError: cannot read property 'name' of undefined
    at greet (main.js:9:3)
    at <eval> (main.js:12:13)`,
    says: { message: 'read-of-nothing', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'a line that is named too early',
    code: programs.missingArgument,
    error: `TypeError: cannot read property 'width' of undefined
    at area (main.js:1:1)
    at <eval> (main.js:5:13)`,
    says: { message: 'read-of-nothing', line: 2, expression: 'box', why: 'passes no box', certain: true },
  },
  {
    name: 'not a function, without its name',
    code: programs.wrongMethod,
    error: `TypeError: not a function
    at <eval> (main.js:2:20)`,
    says: { message: 'not-a-function', line: 2, expression: 'names.map', why: 'a string' },
  },
  {
    name: 'a callback that is none',
    code: programs.callbackCalled,
    error: `TypeError: not a function
    at map (native)
    at <eval> (main.js:4:22)`,
    says: { message: 'not-a-function', line: 4, expression: 'double(2)', why: 'called at once' },
  },
  {
    name: 'a const',
    code: programs.constant,
    error: `TypeError: 'score' is read-only
    at add (main.js:3:3)
    at <eval> (main.js:5:1)`,
    says: { message: 'constant', line: 3, expression: 'score', certain: true },
  },
  {
    name: 'a frozen object, in the words for a const',
    code: programs.frozen,
    error: `TypeError: 'max' is read-only
    at raise (main.js:4:3)
    at <eval> (main.js:6:1)`,
    says: { message: 'constant', line: 4, expression: 'LIMITS.max', why: 'Object.freeze', certain: true },
  },
  {
    name: 'stack overflow, the older words',
    code: programs.noBase,
    error: `InternalError: stack overflow
    at countdown (main.js:3)
    at countdown (main.js:3)
    at countdown (main.js:3)`,
    says: { message: 'stack-overflow', line: 3, expression: 'countdown', why: 'no case' },
  },
  {
    name: 'stack overflow, without a stack',
    code: programs.noBase,
    error: 'RangeError: Maximum call stack size exceeded',
    says: { message: 'stack-overflow', line: 3, expression: 'countdown', why: 'no case', certain: false },
  },
  {
    name: 'too early',
    code: programs.early,
    error: `ReferenceError: items is not initialized
    at showMenu (main.js:4:15)
    at <eval> (main.js:1:1)`,
    says: { message: 'too-early', line: 4, expression: 'items', certain: true },
  },
  {
    name: 'no list',
    code: programs.notList,
    error: `TypeError: value is not iterable
    at <eval> (main.js:3:21)`,
    says: { message: 'not-iterable', line: 3, expression: 'prices', why: 'an object', certain: true },
  },
  {
    name: 'circular',
    error: `TypeError: circular reference
    at stringify (native)
    at <eval> (main.js:3:16)`,
    says: { message: 'circular-json', line: 3 },
  },
  {
    name: 'setTimeout, which the sandbox has not',
    error: `ReferenceError: setTimeout is not defined
    at <eval> (main.js:1:1)`,
    says: { message: 'browser-only', fault: 'setup', line: 1 },
  },
];
