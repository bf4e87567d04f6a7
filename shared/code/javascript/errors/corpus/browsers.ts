import * as programs from './programs.ts';
import type { Sample } from './sample.ts';

/** Chrome, Firefox and Safari, as their consoles show and copy it. */
export const BROWSERS: readonly Sample[] = [
  {
    name: 'Chrome: an id that is not in the page',
    code: programs.noElement,
    path: 'app.js',
    error: `app.js:2 Uncaught TypeError: Cannot read properties of null (reading 'addEventListener')
    at app.js:2:8`,
    says: {
      message: 'read-of-nothing',
      file: 'app.js',
      line: 2,
      expression: 'button',
      why: 'getElementById on line 1',
      certain: true,
    },
  },
  {
    name: 'Chrome: a then without return',
    code: programs.thenChain,
    path: 'user.js',
    error: `Uncaught (in promise) TypeError: Cannot read properties of undefined (reading 'name')
    at user.js:6:22`,
    says: { message: 'read-of-nothing', line: 6, expression: 'user', why: 'the .then before', certain: true },
  },
  {
    name: 'Chrome: with an address and its query',
    code: programs.findUser,
    path: 'app.js',
    error: `Uncaught TypeError: Cannot read properties of undefined (reading 'name')
    at greet (http://localhost:5173/src/app.js?t=1719400000000:9:26)
    at http://localhost:5173/src/app.js?t=1719400000000:12:13`,
    says: { message: 'read-of-nothing', file: 'app.js', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'Chrome: webpack in development, React above',
    error: `Uncaught TypeError: props.items.map is not a function
    at TodoList (webpack-internal:///./src/TodoList.jsx:12:29)
    at renderWithHooks (webpack-internal:///./node_modules/react-dom/cjs/react-dom.development.js:15486:18)
    at mountIndeterminateComponent (webpack-internal:///./node_modules/react-dom/cjs/react-dom.development.js:20103:13)`,
    says: { message: 'not-a-function', file: 'TodoList.jsx', line: 12 },
  },
  {
    name: 'Chrome: a bundle, whose lines are nobody’s',
    code: programs.findUser,
    path: 'app.js',
    error: `TypeError: Cannot read properties of undefined (reading 'name')
    at r (https://example.org/assets/app-4f9d2c1a.js:1:88231)
    at https://example.org/assets/app-4f9d2c1a.js:1:90114`,
    says: { message: 'read-of-nothing', line: 1, disagrees: true },
  },
  {
    name: 'Chrome: a package name in a page',
    error: `Uncaught TypeError: Failed to resolve module specifier "lodash". Relative references must start with either "/", "./", or "../".`,
    says: { message: 'dynamic-import', fault: 'setup', line: null },
  },
  {
    name: 'Chrome: HTML instead of JSON',
    error: `Uncaught (in promise) SyntaxError: Unexpected token '<', "<!doctype "... is not valid JSON
    at JSON.parse (<anonymous>)
    at main.js:4:21`,
    says: { message: 'json-html', fault: 'code', line: 4, file: 'main.js' },
  },
  {
    name: 'Firefox: find that finds nothing',
    code: programs.findUser,
    path: 'app.js',
    error: `Uncaught TypeError: can't access property "name", user is undefined
    greet http://localhost:8080/app.js:9
    <anonymous> http://localhost:8080/app.js:12
app.js:9:21`,
    says: { message: 'read-of-nothing', file: 'app.js', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'Firefox: the stack property',
    code: programs.findUser,
    error: `TypeError: user is undefined
greet@http://localhost:8080/app.js:9:21
@http://localhost:8080/app.js:12:13`,
    says: { message: 'read-of-nothing', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'Firefox: one step past the end',
    code: programs.offByOne,
    error: `Uncaught TypeError: can't access property "toUpperCase", words[i] is undefined
    <anonymous> http://localhost/words.js:3`,
    says: {
      message: 'read-of-nothing',
      line: 3,
      expression: 'words[i]',
      why: 'one past the last element',
      certain: true,
    },
  },
  {
    name: 'Firefox: a const',
    code: programs.constant,
    error: `TypeError: invalid assignment to const 'score'
add@http://localhost/score.js:3:3
@http://localhost/score.js:5:1`,
    says: { message: 'constant', line: 3, expression: 'score', certain: true },
  },
  {
    name: 'Firefox: too early',
    code: programs.early,
    error: `Uncaught ReferenceError: can't access lexical declaration 'items' before initialization
    showMenu http://localhost/menu.js:4
    <anonymous> http://localhost/menu.js:1`,
    says: { message: 'too-early', line: 4, expression: 'items', certain: true },
  },
  {
    name: 'Firefox: too much recursion',
    code: programs.noBase,
    error: `Uncaught InternalError: too much recursion
    countdown http://localhost/c.js:3
    countdown http://localhost/c.js:3
    countdown http://localhost/c.js:3`,
    says: { message: 'stack-overflow', line: 3, expression: 'countdown', why: 'no case', certain: true },
  },
  {
    name: 'Firefox: an object in for…of',
    code: programs.notList,
    error: `TypeError: prices is not iterable
@http://localhost/p.js:3:21`,
    says: { message: 'not-iterable', line: 3, expression: 'prices', why: 'an object', certain: true },
  },
  {
    name: 'Firefox: a handler in a handler, and jQuery below',
    error: `TypeError: this.items is undefined
setup/button.onclick<@http://localhost/shop.js:21:7
dispatch@https://code.jquery.com/jquery-3.7.1.min.js:2:40035
add/v.handle@https://code.jquery.com/jquery-3.7.1.min.js:2:38006`,
    says: { message: 'read-of-nothing', file: 'shop.js', line: 21 },
  },
  {
    name: 'Firefox: eval',
    error: `ReferenceError: x is not defined
run@http://localhost/calc.js line 4 > eval:1:1
run@http://localhost/calc.js:4:10`,
    says: { message: 'not-defined', file: 'calc.js', line: 4 },
  },
  {
    name: 'Firefox: JSON',
    error: `SyntaxError: JSON.parse: expected property name or '}' at line 1 column 2 of the JSON data
load@http://localhost/app.js:7:20`,
    says: { message: 'json-bad', line: 7 },
  },
  {
    name: 'Safari: find that finds nothing',
    code: programs.findUser,
    path: 'app.js',
    error: `TypeError: undefined is not an object (evaluating 'user.name')
greet@http://localhost:8080/app.js:9:25
global code@http://localhost:8080/app.js:12:18`,
    says: { message: 'read-of-nothing', file: 'app.js', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'Safari: its console',
    code: programs.missingArgument,
    error: `TypeError: undefined is not an object (evaluating 'box.width')
	area — area.js:2
	Global Code — area.js:5`,
    says: { message: 'read-of-nothing', line: 2, expression: 'box', why: 'passes no box', certain: true },
  },
  {
    name: 'Safari: a method that a text has not',
    code: programs.wrongMethod,
    error: `TypeError: names.map is not a function. (In 'names.map((name) => name.toUpperCase())', 'names.map' is undefined)
global code@http://localhost/n.js:2:24`,
    says: { message: 'not-a-function', line: 2, expression: 'names.map', why: 'a string', certain: true },
  },
  {
    name: 'Safari: an unknown name',
    code: programs.typo,
    error: `ReferenceError: Can't find variable: totl
show@http://localhost/a.js:3:14
global code@http://localhost/a.js:5:5`,
    says: { message: 'not-defined', line: 3, expression: 'totl', why: 'total', certain: true },
  },
  {
    name: 'Safari: a const',
    code: programs.constant,
    error: `TypeError: Attempted to assign to readonly property.
add@http://localhost/score.js:3:8
global code@http://localhost/score.js:5:4`,
    says: { message: 'constant', line: 3, expression: 'score', certain: true },
  },
  {
    name: 'Safari: too early, with the callback of the engine between',
    code: programs.early,
    error: `Unhandled Promise Rejection: ReferenceError: Cannot access uninitialized variable.
showMenu@http://localhost/menu.js:4:20
[native code]
global code@http://localhost/menu.js:1:9`,
    says: { message: 'too-early', line: 4, expression: 'items', certain: true },
  },
  {
    name: 'Safari: a callback that is none',
    code: programs.callbackCalled,
    error: `TypeError: Array.prototype.map callback must be a function
map@[native code]
global code@http://localhost/d.js:4:26`,
    says: { message: 'not-a-function', line: 4, expression: 'double(2)', why: 'called at once', certain: true },
  },
  {
    name: 'Bun: the words of Safari in the frames of V8',
    code: programs.missingArgument,
    path: 'area.js',
    error: `TypeError: undefined is not an object (evaluating 'box.width')
      at area (/home/ada/area.js:2:10)
      at /home/ada/area.js:5:13`,
    says: { message: 'read-of-nothing', line: 2, expression: 'box', why: 'passes no box', certain: true },
  },
  {
    name: 'Deno',
    code: programs.ownThrow,
    path: 'age.js',
    error: `error: Uncaught (in promise) Error: age must not be negative
    throw new Error('age must not be negative');
          ^
    at setAge (file:///home/ada/age.js:3:11)
    at file:///home/ada/age.js:7:1`,
    says: { message: null, type: 'Error', line: 3, why: 'age < 0', certain: true },
  },
];
