import * as programs from './programs.ts';
import type { Sample } from './sample.ts';

/** Pasted in prose, cut off, out of date, or no error at all. */
export const ODD: readonly Sample[] = [
  {
    name: 'one line in a sentence, with the code',
    code: programs.typo,
    error: 'hi, when I run it I get `ReferenceError: totl is not defined` and I do not know why',
    says: { message: 'not-defined', line: 3, expression: 'totl', why: 'total', certain: false },
  },
  {
    name: 'the message alone, without its class',
    error: "it says Cannot read properties of undefined (reading 'map') but my array is there!",
    says: { message: 'read-of-nothing', type: 'TypeError', line: null },
  },
  {
    name: 'line ends lost',
    code: programs.findUser,
    error:
      "TypeError: Cannot read properties of undefined (reading 'name') at greet (/home/ada/app.js:9:26) at Object.<anonymous> (/home/ada/app.js:12:13) at Module._compile (node:internal/modules/cjs/loader:1554:14)",
    says: { message: 'read-of-nothing', line: 9, expression: 'user', why: 'find', certain: true },
  },
  {
    name: 'quoted in a mail',
    code: programs.typo,
    error: `> my program stops:
> ReferenceError: totl is not defined
>     at show (/home/ada/a.js:3:3)
>     at Object.<anonymous> (/home/ada/a.js:5:1)`,
    says: { message: 'not-defined', line: 3, expression: 'totl', certain: true },
  },
  {
    name: 'cut off after the first frame',
    code: programs.property,
    error: `TypeError: Cannot read properties of undefined (reading 'main')
    at Object.<anonymous> (/home/ada/config.js:2:26)
    at Module._compile (node:inter`,
    says: { message: 'read-of-nothing', line: 2, expression: 'config.color', certain: true },
  },
  {
    name: 'a stack of an older version of the file',
    code: programs.typo,
    error: `TypeError: Cannot read properties of undefined (reading 'name')
    at show (/home/ada/a.js:31:9)`,
    says: { message: 'read-of-nothing', line: 31, disagrees: true, certain: false },
  },
  {
    name: 'a line that cannot give this message',
    code: programs.typo,
    error: `TypeError: Cannot read properties of undefined (reading 'name')
    at show (/home/ada/a.js:3:9)`,
    says: { message: 'read-of-nothing', line: 3, disagrees: true, certain: false },
  },
  {
    name: 'a runtime error of code that cannot be read',
    code: programs.broken,
    error: `TypeError: Cannot read properties of undefined (reading 'name')
    at greet (/home/ada/g.js:2:20)`,
    says: { message: 'read-of-nothing', line: 2, disagrees: true, certain: false },
  },
  {
    name: 'a syntax error of code that can be read',
    code: programs.typo,
    error: `SyntaxError: Unexpected token '}'
    at wrapSafe (node:internal/modules/cjs/loader:1469:18)`,
    says: { message: 'unexpected-token', fault: 'syntax', line: null, disagrees: true, certain: false },
  },
  {
    name: 'a stack of another file',
    code: programs.typo,
    path: 'show.js',
    error: `TypeError: Cannot read properties of undefined (reading 'name')
    at load (/home/ada/data.js:3:9)`,
    says: { message: 'read-of-nothing', file: 'data.js', line: 3, disagrees: true },
  },
  {
    name: 'a stack without its message',
    error: `    at greet (/home/ada/app.js:9:26)
    at Object.<anonymous> (/home/ada/app.js:12:13)`,
    says: { message: null, line: 9, file: 'app.js' },
  },
  {
    name: 'a message that nobody knows',
    error: `TypeError: The flux capacitor is not charged
    at start (/home/ada/car.js:4:9)`,
    says: { message: null, type: 'TypeError', line: 4 },
  },
  {
    name: 'a shell that does not find the command',
    error: `$ vitest run
bash: vitest: command not found`,
    says: { message: 'command-missing', fault: 'setup', line: null },
  },
  {
    name: 'npm without the script',
    error: `npm error Missing script: "start"
npm error
npm error To see a list of scripts, run:
npm error   npm run`,
    says: { message: 'npm-script', fault: 'setup', line: null },
  },
  {
    name: 'TypeScript refuses it',
    error: `src/app.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.`,
    says: { message: null, type: 'TypeScript', fault: 'syntax', file: 'app.ts', line: 3 },
  },
  {
    name: 'anonymous functions all the way',
    code: `const run = [() => undefined];
run.forEach((step) => {
  const result = step();
  result.go();
});
`,
    error: `TypeError: Cannot read properties of undefined (reading 'go')
    at /home/ada/run.js:4:10
    at Array.forEach (<anonymous>)
    at Object.<anonymous> (/home/ada/run.js:2:5)`,
    says: { message: 'read-of-nothing', line: 4, expression: 'result', certain: true },
  },
];
