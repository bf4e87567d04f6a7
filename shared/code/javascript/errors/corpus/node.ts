import * as programs from './programs.ts';
import type { Sample } from './sample.ts';

/** Node, from 12 to 24, as the terminal shows it. */
export const NODE: readonly Sample[] = [
  {
    name: 'find that finds nothing, Node 22',
    code: programs.findUser,
    path: 'app.js',
    error: `/home/ada/course/app.js:9
  return 'Hello ' + user.name;
                         ^

TypeError: Cannot read properties of undefined (reading 'name')
    at greet (/home/ada/course/app.js:9:26)
    at Object.<anonymous> (/home/ada/course/app.js:12:13)
    at Module._compile (node:internal/modules/cjs/loader:1554:14)
    at Object..js (node:internal/modules/cjs/loader:1706:10)
    at Module.load (node:internal/modules/cjs/loader:1289:32)
    at Function._load (node:internal/modules/cjs/loader:1108:12)
    at TracingChannel.traceSync (node:diagnostics_channel:322:14)
    at wrapModuleLoad (node:internal/modules/cjs/loader:220:24)
    at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:170:5)
    at node:internal/main/run_main_module:36:49

Node.js v22.14.0`,
    says: {
      message: 'read-of-nothing',
      file: 'app.js',
      line: 9,
      expression: 'user',
      why: 'find on line 4',
      certain: true,
    },
  },
  {
    name: 'the same in the words of Node 14, on Windows',
    code: programs.findUser,
    path: 'src/app.js',
    error: `C:\\Users\\ada\\course\\src\\app.js:9
  return 'Hello ' + user.name;
                         ^

TypeError: Cannot read property 'name' of undefined
    at greet (C:\\Users\\ada\\course\\src\\app.js:9:26)
    at Object.<anonymous> (C:\\Users\\ada\\course\\src\\app.js:12:13)
    at Module._compile (internal/modules/cjs/loader.js:1085:14)
    at Object.Module._extensions..js (internal/modules/cjs/loader.js:1114:10)
    at internal/main/run_main_module.js:17:47`,
    says: { message: 'read-of-nothing', file: 'app.js', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'a function without return, as a module on Windows',
    code: programs.noReturn,
    path: 'mean.mjs',
    error: `file:///C:/Users/ada/mean.mjs:8
console.log(mean.toFixed(2));
                 ^

TypeError: Cannot read properties of undefined (reading 'toFixed')
    at file:///C:/Users/ada/mean.mjs:8:18
    at ModuleJob.run (node:internal/modules/esm/module_job:343:25)
    at async onImport.tracePromise.__proto__ (node:internal/modules/esm/loader:665:26)
    at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)

Node.js v24.1.0`,
    says: {
      message: 'read-of-nothing',
      file: 'mean.mjs',
      line: 8,
      expression: 'mean',
      why: 'average (line 1) returns nothing',
      certain: true,
    },
  },
  {
    name: 'one step past the end of an array, with colours',
    code: programs.offByOne,
    error: `\u001b[90m/home/ada/\u001b[39mwords.js:3
  console.log(words[i].toUpperCase());
                       \u001b[31m^\u001b[39m

\u001b[1mTypeError\u001b[22m: Cannot read properties of undefined (reading 'toUpperCase')
\u001b[90m    at Object.<anonymous> (/home/ada/words.js:3:24)\u001b[39m
\u001b[90m    at Module._compile (node:internal/modules/cjs/loader:1554:14)\u001b[39m`,
    says: {
      message: 'read-of-nothing',
      line: 3,
      expression: 'words[i]',
      why: 'one past the last element',
      certain: true,
    },
  },
  {
    name: 'a method handed on without its object',
    code: programs.lostThis,
    path: 'counter.js',
    error: `TypeError: Cannot read properties of undefined (reading 'count')
    at up (/home/ada/counter.js:6:10)
    at Array.forEach (<anonymous>)
    at Object.<anonymous> (/home/ada/counter.js:10:8)
    at Module._compile (node:internal/modules/cjs/loader:1554:14)`,
    says: { message: 'read-of-nothing', line: 6, expression: 'this', why: 'without its object', certain: true },
  },
  {
    name: 'a misspelt name',
    code: programs.typo,
    path: 'a.js',
    error: `/home/ada/a.js:3
  return totl + 1;
  ^

ReferenceError: totl is not defined
    at show (/home/ada/a.js:3:3)
    at Object.<anonymous> (/home/ada/a.js:5:1)`,
    says: { message: 'not-defined', line: 3, expression: 'totl', why: 'total (line 1)', certain: true },
  },
  {
    name: 'a parameter that hides a function',
    code: programs.shadowed,
    error: `TypeError: format is not a function
    at print (/home/ada/print.js:5:10)
    at Object.<anonymous> (/home/ada/print.js:7:1)`,
    says: {
      message: 'not-a-function',
      line: 5,
      expression: 'format',
      why: 'hides the function of line 1',
      certain: true,
    },
  },
  {
    name: 'a missing semicolon before a bracket',
    code: programs.semicolon,
    error: `/home/ada/semi.js:3
(function () {
^

TypeError: list.map(...) is not a function
    at Object.<anonymous> (/home/ada/semi.js:3:1)`,
    says: {
      message: 'not-a-function',
      line: 3,
      expression: 'list.map((n) => n * 2)',
      why: 'no ; at its end',
      certain: true,
    },
  },
  {
    name: 'recursion without an end',
    code: programs.noBase,
    error: `RangeError: Maximum call stack size exceeded
    at countdown (/home/ada/c.js:3:3)
    at countdown (/home/ada/c.js:3:3)
    at countdown (/home/ada/c.js:3:3)
    at countdown (/home/ada/c.js:3:3)
    at countdown (/home/ada/c.js:3:3)
    at countdown (/home/ada/c.js:3:3)`,
    says: {
      message: 'stack-overflow',
      line: 3,
      expression: 'countdown',
      why: 'no case in which it stops',
      certain: true,
    },
  },
  {
    name: 'a promise used without await, unhandled',
    code: programs.missingAwait,
    error: `node:internal/process/promises:394
      triggerUncaughtException(err, true /* fromPromise */);
      ^

TypeError: Cannot read properties of undefined (reading 'length')
    at main (/home/ada/load.js:6:25)
    at Object.<anonymous> (/home/ada/load.js:8:1)

Node.js v22.14.0`,
    says: { message: 'read-of-nothing', line: 6, expression: 'user.tags', why: 'is a promise', certain: true },
  },
  {
    name: 'a call with too few values',
    code: programs.missingArgument,
    error: `TypeError: Cannot read properties of undefined (reading 'width')
    at area (/home/ada/area.js:2:14)
    at Object.<anonymous> (/home/ada/area.js:5:13)`,
    says: { message: 'read-of-nothing', line: 2, expression: 'box', why: 'line 5 passes no box', certain: true },
  },
  {
    name: 'a property in the other spelling',
    code: programs.property,
    error: `TypeError: Cannot read properties of undefined (reading 'main')
    at Object.<anonymous> (/home/ada/config.js:2:26)`,
    says: { message: 'read-of-nothing', line: 2, expression: 'config.color', why: 'but colour', certain: true },
  },
  {
    name: 'a const that should change',
    code: programs.constant,
    error: `/home/ada/score.js:3
  score = score + points;
        ^

TypeError: Assignment to constant variable.
    at add (/home/ada/score.js:3:9)
    at Object.<anonymous> (/home/ada/score.js:5:1)`,
    says: { message: 'constant', line: 3, expression: 'score', why: 'line 1', certain: true },
  },
  {
    name: 'a function called above the const that it uses',
    code: programs.early,
    error: `ReferenceError: Cannot access 'items' before initialization
    at showMenu (/home/ada/menu.js:4:15)
    at Object.<anonymous> (/home/ada/menu.js:1:1)`,
    says: { message: 'too-early', line: 4, expression: 'items', why: 'line 2', certain: true },
  },
  {
    name: 'for…of over an object',
    code: programs.notList,
    error: `TypeError: prices is not iterable
    at Object.<anonymous> (/home/ada/p.js:3:21)`,
    says: { message: 'not-iterable', line: 3, expression: 'prices', why: 'an object', certain: true },
  },
  {
    name: 'an array method on a text',
    code: programs.wrongMethod,
    error: `TypeError: names.map is not a function
    at Object.<anonymous> (/home/ada/n.js:2:21)`,
    says: { message: 'not-a-function', line: 2, expression: 'names.map', why: 'a string', certain: true },
  },
  {
    name: 'a callback that is called at once',
    code: programs.callbackCalled,
    error: `TypeError: number 4 is not a function
    at Array.map (<anonymous>)
    at Object.<anonymous> (/home/ada/d.js:4:23)`,
    says: { message: 'not-a-function', line: 4, expression: 'double(2)', why: 'called at once', certain: true },
  },
  {
    name: "the program's own throw",
    code: programs.ownThrow,
    error: `/home/ada/age.js:3
    throw new Error('age must not be negative');
    ^

Error: age must not be negative
    at setAge (/home/ada/age.js:3:11)
    at Object.<anonymous> (/home/ada/age.js:7:1)`,
    says: { message: null, type: 'Error', line: 3, why: 'age < 0 on line 2 was true', certain: true },
  },
  {
    name: 'reduce of nothing',
    code: programs.emptyReduce,
    error: `TypeError: Reduce of empty array with no initial value
    at Array.reduce (<anonymous>)
    at longest (/home/ada/l.js:2:16)
    at Object.<anonymous> (/home/ada/l.js:4:1)`,
    says: { message: 'reduce-empty', line: 2, certain: true },
  },
  {
    name: 'a reduce callback without return',
    code: programs.accumulator,
    error: `TypeError: Cannot read properties of undefined (reading 'value')
    at /home/ada/cart.js:3:9
    at Array.reduce (<anonymous>)
    at Object.<anonymous> (/home/ada/cart.js:2:18)`,
    says: { message: 'read-of-nothing', line: 3, expression: 'total', why: 'callback of reduce', certain: true },
  },
  {
    name: 'an object that was parsed already',
    code: programs.jsonTwice,
    error: `undefined:1
[object Object]
 ^

SyntaxError: "[object Object]" is not valid JSON
    at JSON.parse (<anonymous>)
    at Object.<anonymous> (/home/ada/j.js:2:19)`,
    says: { message: 'json-not-text', fault: 'code', line: 2, expression: 'saved', certain: true },
  },
  {
    name: 'code that cannot be read',
    code: programs.broken,
    path: 'g.js',
    error: `/home/ada/g.js:5
greet('Ada');



SyntaxError: Unexpected end of input
    at wrapSafe (node:internal/modules/cjs/loader:1469:18)
    at Module._compile (node:internal/modules/cjs/loader:1491:20)`,
    says: { message: 'unexpected-end', fault: 'syntax', certain: true },
  },
  {
    name: 'a name of an inner block',
    code: programs.blockScope,
    error: `ReferenceError: word is not defined
    at sign (/home/ada/s.js:5:3)
    at Object.<anonymous> (/home/ada/s.js:7:1)`,
    says: { message: 'not-defined', line: 5, expression: 'word', why: 'inside its block', certain: true },
  },
  {
    name: 'a frozen object',
    code: programs.frozen,
    error: `TypeError: Cannot assign to read only property 'max' of object '#<Object>'
    at raise (/home/ada/f.js:4:14)
    at Object.<anonymous> (/home/ada/f.js:6:1)`,
    says: { message: 'read-only', line: 4, expression: 'LIMITS.max', why: 'Object.freeze on line 2', certain: true },
  },
  {
    name: 'a class without new',
    code: programs.classCall,
    error: `TypeError: Class constructor Dog cannot be invoked without 'new'
    at Object.<anonymous> (/home/ada/dog.js:6:13)`,
    says: { message: 'class-without-new', line: 6, expression: 'Dog', certain: true },
  },
  {
    name: 'a setter that sets itself',
    code: programs.setter,
    error: `RangeError: Maximum call stack size exceeded
    at Box.set size (/home/ada/box.js:3:15)
    at Box.set size (/home/ada/box.js:3:15)
    at Box.set size (/home/ada/box.js:3:15)`,
    says: { message: 'stack-overflow', line: 3, expression: 'size', why: 'calls it again', certain: true },
  },
  {
    name: 'a cause behind another error',
    code: programs.property,
    path: 'config.js',
    error: `Error: could not start
    at start (/home/ada/main.js:4:11)
    at Object.<anonymous> (/home/ada/main.js:8:1) {
  [cause]: TypeError: Cannot read properties of undefined (reading 'main')
      at Object.<anonymous> (/home/ada/config.js:2:26)
      ... 7 lines matching cause stack trace ...
}`,
    says: {
      message: 'read-of-nothing',
      file: 'config.js',
      line: 2,
      expression: 'config.color',
      wrapped: 'Error: could not start',
      certain: true,
    },
  },
  {
    name: 'several rejections at once',
    error: `[AggregateError: All promises were rejected] {
  [errors]: [
    TypeError: x.load is not a function
        at one (/home/ada/any.js:3:5)
        at Object.<anonymous> (/home/ada/any.js:9:14),
    Error: late
        at two (/home/ada/any.js:6:9)
  ]
}`,
    says: { message: 'not-a-function', file: 'any.js', line: 3, wrapped: 'AggregateError: All promises were rejected' },
  },
  {
    name: 'a rejection with a text',
    error: `node:internal/process/promises:394
      triggerUncaughtException(err, true /* fromPromise */);
      ^

[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "no network".] {
  code: 'ERR_UNHANDLED_REJECTION'
}

Node.js v22.14.0`,
    says: { message: 'rejected-without-error', line: null },
  },
  {
    name: 'a warning of Node 12',
    error: `(node:4711) UnhandledPromiseRejectionWarning: TypeError: Cannot read property 'id' of null
    at load (/home/ada/old.js:12:20)
    at processTicksAndRejections (internal/process/task_queues.js:97:5)
(node:4711) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block`,
    says: { message: 'read-of-nothing', type: 'TypeError', file: 'old.js', line: 12 },
  },
  {
    name: 'async frames and library frames above the learner',
    error: `TypeError: Cannot read properties of null (reading 'rows')
    at Query.handle (/home/ada/shop/node_modules/pg/lib/query.js:83:19)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
    at async listOrders (/home/ada/shop/src/orders.js:14:18)
    at async /home/ada/shop/src/server.js:31:5`,
    says: { message: 'read-of-nothing', file: 'orders.js', line: 14 },
  },
  {
    name: 'a missing file of the project',
    error: `node:internal/modules/cjs/loader:1228
  throw err;
  ^

Error: Cannot find module './utlis'
Require stack:
- /home/ada/app.js
    at Function._resolveFilename (node:internal/modules/cjs/loader:1225:15)
    at Function._load (node:internal/modules/cjs/loader:1055:27)
    at require (node:internal/modules/helpers:136:16)
    at Object.<anonymous> (/home/ada/app.js:1:15) {
  code: 'MODULE_NOT_FOUND',
  requireStack: [ '/home/ada/app.js' ]
}`,
    says: { message: 'module-missing', fault: 'setup', line: 1, file: 'app.js' },
  },
  {
    name: 'a package that is not installed',
    error: `node:internal/modules/package_json_reader:267
  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);
        ^

Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'chalk' imported from /home/ada/app.mjs
    at Object.getPackageJSONURL (node:internal/modules/package_json_reader:267:9) {
  code: 'ERR_MODULE_NOT_FOUND'
}`,
    says: { message: 'module-missing', fault: 'setup', line: null },
  },
  {
    name: 'require in a module',
    error: `file:///home/ada/app.js:1
const fs = require('fs');
           ^

ReferenceError: require is not defined in ES module scope, you can use import instead
This file is being treated as an ES module because it has a '.js' file extension and '/home/ada/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.
    at file:///home/ada/app.js:1:12`,
    says: { message: 'require-in-module', fault: 'setup', line: 1 },
  },
  {
    name: 'a port that is taken',
    error: `node:events:496
      throw er; // Unhandled 'error' event
      ^

Error: listen EADDRINUSE: address already in use :::3000
    at Server.setupListenHandle [as _listen2] (node:net:1937:16)
    at listenInCluster (node:net:1994:12)
    at Server.listen (node:net:2099:7)
    at Object.<anonymous> (/home/ada/server.js:12:8)
Emitted 'error' event on Server instance at:
    at emitErrorNT (node:net:1973:8) {
  code: 'EADDRINUSE',
  errno: -98,
  syscall: 'listen',
  address: '::',
  port: 3000
}`,
    says: { message: 'port-in-use', fault: 'setup', line: 12, file: 'server.js' },
  },
  {
    name: 'a file that may not be read',
    error: `Error: EACCES: permission denied, open '/srv/list.txt'
    at Object.openSync (node:fs:573:18)
    at Object.readFileSync (node:fs:452:35)
    at Object.<anonymous> (/home/ada/read.js:2:16) {
  errno: -13,
  code: 'EACCES'
}`,
    says: { message: 'permission', fault: 'setup', line: 2 },
  },
  {
    name: 'an import in a script',
    error: `(node:4100) Warning: To load an ES module, set "type": "module" in the package.json or use the .mjs extension.
/home/ada/app.js:1
import fs from 'fs';
^^^^^^

SyntaxError: Cannot use import statement outside a module
    at wrapSafe (internal/modules/cjs/loader.js:1001:16)`,
    says: { message: 'import-outside', fault: 'syntax', line: 1, file: 'app.js' },
  },
  {
    name: 'a regex flag that this Node does not know',
    error: `/home/ada/r.js:1
const r = /[a--b]/v;
          ^^^^^^^^^

SyntaxError: Invalid regular expression flags
    at wrapSafe (node:internal/modules/cjs/loader:1024:16)`,
    says: { message: 'bad-regex', line: 1 },
  },
  {
    name: 'a network that does not answer',
    error: `TypeError: fetch failed
    at node:internal/deps/undici/undici:13510:13
    at async main (/home/ada/get.js:2:15) {
  [cause]: Error: getaddrinfo ENOTFOUND api.exmaple.com
      at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26) {
    errno: -3008,
    code: 'ENOTFOUND'
  }
}`,
    says: { message: 'network', fault: 'setup', line: 2, wrapped: 'TypeError: fetch failed' },
  },
  {
    name: "a class of errors of the learner's own",
    error: `/home/ada/form.js:9
    throw new ValidationError('email is missing');
    ^

ValidationError: email is missing
    at check (/home/ada/form.js:9:11)
    at Object.<anonymous> (/home/ada/form.js:14:1)`,
    says: { message: null, type: 'ValidationError', line: 9 },
  },
  {
    name: 'eval',
    error: `ReferenceError: x is not defined
    at eval (eval at run (/home/ada/calc.js:4:10), <anonymous>:1:1)
    at run (/home/ada/calc.js:4:10)
    at Object.<anonymous> (/home/ada/calc.js:7:1)`,
    says: { message: 'not-defined', file: 'calc.js', line: 4 },
  },
];
