import type { RunResult } from '@learnflow/shared/skill';

/** What a learner may paste, and the program it is of. */

export const FIND_USER = `const users = [{ id: 1, name: 'Ada' }];

function findUser(id) {
  return users.find((user) => user.id === id);
}
function greet(id) {
  const user = findUser(id);
  return 'Hello ' + user.name;
}
console.log(greet(2));
`;

export const NODE_STACK = `/home/ada/app.js:8
  return 'Hello ' + user.name;
                         ^

TypeError: Cannot read properties of undefined (reading 'name')
    at greet (/home/ada/app.js:8:26)
    at Object.<anonymous> (/home/ada/app.js:10:13)
    at Module._compile (node:internal/modules/cjs/loader:1554:14)

Node.js v22.14.0
`;

export const NO_RETURN = `function add(a, b) {
  a + b;
}
`;

export const JEST_OUTPUT = `  ● add › adds two numbers

    expect(received).toBe(expected) // Object.is equality

    Expected: 5
    Received: undefined

      at Object.<anonymous> (add.test.js:4:21)
`;

export const RUN_OF_FIND_USER: RunResult = {
  verdict: 'error',
  tests: [],
  output: '',
  fault: {
    name: 'TypeError',
    message: "cannot read property 'name' of undefined",
    frames: [
      { name: 'greet', file: 'code.js', line: 8, column: 21 },
      { name: '<anonymous>', file: 'code.js', line: 10, column: 18 },
    ],
  },
  milliseconds: 4,
  bytes: 3_000,
};

export const RUN_WITHOUT_PAGE: RunResult = {
  verdict: 'error',
  tests: [],
  output: '',
  fault: {
    name: 'ReferenceError',
    message: 'document is not defined',
    frames: [{ name: '<anonymous>', file: 'code.js', line: 1, column: 1 }],
  },
  milliseconds: 2,
  bytes: 2_000,
};
