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
