import * as programs from './programs.ts';
import type { Sample } from './sample.ts';

const silent = `export function add(a, b) {
  a + b;
}
`;

/** Failing tests of Jest, Vitest, node:test, Mocha and Bun. */
export const TESTS: readonly Sample[] = [
  {
    name: 'Jest: toBe',
    code: silent,
    path: 'add.js',
    error: ` FAIL  ./add.test.js
  ● add › adds two numbers

    expect(received).toBe(expected) // Object.is equality

    Expected: 5
    Received: undefined

      3 | describe('add', () => {
      4 |   test('adds two numbers', () => {
    > 5 |     expect(add(2, 3)).toBe(5);
        |                       ^
      6 |   });

      at Object.toBe (add.test.js:5:23)

Tests:       1 failed, 1 total`,
    says: {
      message: null,
      fault: 'test',
      test: 'add > adds two numbers',
      expected: '5',
      received: 'undefined',
      file: 'add.test.js',
      line: 5,
      why: 'add (line 1) returns nothing',
    },
  },
  {
    name: 'Jest: a difference of arrays',
    error: `  ● sort › sorts numbers

    expect(received).toEqual(expected) // deep equality

    - Expected  - 2
    + Received  + 2

      Array [
    -   2,
    -   10,
    +   10,
    +   2,
      ]

      at Object.<anonymous> (src/sort.test.ts:8:26)`,
    says: {
      message: null,
      fault: 'test',
      test: 'sort > sorts numbers',
      expected: '2, 10,',
      received: '10, 2,',
      file: 'sort.test.ts',
      line: 8,
      why: 'another order',
    },
  },
  {
    name: 'Jest: an error of the code under a test',
    code: programs.missingArgument,
    path: 'area.js',
    error: `  ● area › of a box

    TypeError: Cannot read properties of undefined (reading 'width')

      1 | function area(box) {
    > 2 |   return box.width * box.height;
        |              ^
      3 | }

      at area (area.js:2:14)
      at Object.<anonymous> (area.test.js:4:12)`,
    says: {
      message: 'read-of-nothing',
      fault: 'code',
      file: 'area.js',
      line: 2,
      expression: 'box',
      test: 'area > of a box',
      certain: true,
    },
  },
  {
    name: 'Vitest: toBe',
    error: `⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  test/count.test.ts > count > counts vowels
AssertionError: expected 4 to be 5 // Object.is equality

- Expected
+ Received

- 5
+ 4

 ❯ test/count.test.ts:7:29
      5|   it('counts vowels', () => {
      6|     const text = 'education';
      7|     expect(countVowels(text)).toBe(5);
       |                             ^`,
    says: {
      message: null,
      fault: 'test',
      type: 'AssertionError',
      test: 'count > counts vowels',
      expected: '5',
      received: '4',
      file: 'count.test.ts',
      line: 7,
      why: 'one off',
    },
  },
  {
    name: 'Vitest: deep equality in one line',
    error: `AssertionError: expected [ 1, 2 ] to deeply equal [ 2, 1 ]
 ❯ sort.spec.js:4:20`,
    says: {
      message: null,
      fault: 'test',
      expected: '[ 2, 1 ]',
      received: '[ 1, 2 ]',
      file: 'sort.spec.js',
      line: 4,
      why: 'another order',
    },
  },
  {
    name: 'node:test, the spec reporter',
    error: `✖ failing tests:

test at math.test.js:4:1
✖ multiplies (1.61ms)
  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
  
  '6' !== 6
  
      at TestContext.<anonymous> (file:///home/ada/math.test.js:5:10)
      at Test.runInAsyncScope (node:async_hooks:211:14)
      at Test.run (node:internal/test_runner/test:1085:25) {
    generatedMessage: true,
    code: 'ERR_ASSERTION',
    actual: '6',
    expected: 6,
    operator: 'strictEqual'
  }`,
    says: {
      message: null,
      fault: 'test',
      type: 'AssertionError',
      test: 'multiplies',
      expected: '6',
      received: "'6'",
      file: 'math.test.js',
      line: 5,
      why: 'one is text',
    },
  },
  {
    name: 'node:test, TAP',
    error: `not ok 1 - adds decimals
  ---
  duration_ms: 1.3
  type: 'test'
  location: '/home/ada/dec.test.js:4:1'
  failureType: 'testCodeFailure'
  error: |-
    Expected values to be strictly equal:
    
    0.30000000000000004 !== 0.3
    
  code: 'ERR_ASSERTION'
  name: 'AssertionError'
  expected: 0.3
  actual: 0.30000000000000004
  operator: 'strictEqual'
  stack: |-
    TestContext.<anonymous> (/home/ada/dec.test.js:5:10)
  ...`,
    says: {
      message: null,
      fault: 'test',
      test: 'adds decimals',
      expected: '0.3',
      received: '0.30000000000000004',
      line: null,
      why: 'decimal',
    },
  },
  {
    name: 'Mocha with Chai',
    error: `  0 passing (6ms)
  1 failing

  1) greet
       says hello:

      AssertionError: expected 'hello Ada' to equal 'Hello Ada'
      + expected - actual

      -hello Ada
      +Hello Ada
      
      at Context.<anonymous> (test/greet.js:6:27)
      at process.processImmediate (node:internal/timers:483:21)`,
    says: {
      message: null,
      fault: 'test',
      test: 'greet > says hello',
      expected: "'Hello Ada'",
      received: "'hello Ada'",
      file: 'greet.js',
      line: 6,
      why: 'capital',
    },
  },
  {
    name: 'Bun test',
    error: `error: expect(received).toBe(expected)

Expected: "b"
Received: Promise { <resolved> }

      at <anonymous> (/home/ada/load.test.ts:9:25)
(fail) load > gives b [0.42ms]`,
    says: {
      message: null,
      fault: 'test',
      test: 'load > gives b',
      expected: '"b"',
      received: 'Promise { <resolved> }',
      file: 'load.test.ts',
      line: 9,
      why: 'a promise came back',
    },
  },
];
