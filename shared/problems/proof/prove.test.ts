import { afterAll, describe, expect, it } from 'vitest';
import { workshop } from '../../host/bank.ts';
import { readItem } from '../read-item.ts';

const shop = workshop();
afterAll(() => shop.close());

type Texts = Readonly<Record<string, string>>;

/** A new folder where this one is changed: undefined takes a file away. */
type Change = Readonly<Record<string, string | undefined>>;

const EXERCISE: Texts = {
  'item.yaml': `title: Change of a coin
task: Write change(price, paid), what the till gives back.
kind: write
level: easy
concepts: [numbers]
mistakes:
  - name: the two are mixed up
    replace: paid - price
    with: price - paid
`,
  'statement.md': 'Write `change(price, paid)`: what the till gives back. Nothing is given back for too little money.',
  'solution.js': 'export function change(price, paid) {\n  return Math.max(0, paid - price);\n}\n',
  'stub.js': 'export function change(price, paid) {\n  // your code\n}\n',
  'spec.js': `import { change } from './solution.js';

test('a coin of two', () => {
  expect(change(1, 2)).toBe(1);
});

test('too little', () => {
  expect(change(5, 2)).toBe(0);
});
`,
};

const yaml = (kind: string, more = '') => `title: A small quiz
task: Say what this program does, please.
kind: ${kind}
level: easy
concepts: [numbers]
${more}`;

const PREDICT: Texts = {
  'item.yaml': yaml('predict'),
  'statement.md': 'What does it print?',
  'program.js': 'console.log(1 + 2);\n',
};
const TRACE: Texts = {
  'item.yaml': yaml('trace'),
  'statement.md': 'What is n, each time?',
  'program.js': 'for (let n = 1; n < 9; n *= 2) {\n  // trace: n\n}\n',
};
const OPTIONS =
  'options:\n  - { say: three, is: sum === 3 }\n  - { say: four, is: sum === 4 }\n  - { say: a text, is: typeof sum === "string" }\n';
const CHECK: Texts = {
  'item.yaml': yaml('check', OPTIONS),
  'statement.md': 'What is sum?',
  'program.js': 'const sum = 1 + 2;\n',
};
const PARSONS: Texts = {
  'item.yaml': yaml('parsons', 'distractors:\n  - for (const n in list) {\n'),
  'statement.md': 'Order the lines.',
  'solution.js':
    'export function sum(list) {\n  let total = 0;\n  for (const n of list) total += n;\n  return total;\n}\n',
  'spec.js': `import { sum } from './solution.js';
test('two', () => expect(sum([1, 2])).toBe(3));
test('none', () => expect(sum([])).toBe(0));
`,
};

async function complaintsOf(base: Texts, change: Change = {}, id = 'a-small-item'): Promise<readonly string[]> {
  const texts = Object.entries({ ...base, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const item = readItem(id, Object.fromEntries(texts));
  return 'complaints' in item ? item.complaints : (await shop.prove(item)).complaints;
}

const inYaml = (base: Texts, from: string, to: string): Change => {
  const text = base['item.yaml'] ?? '';
  if (!text.includes(from)) throw new Error(`item.yaml has no ${from}`);
  return { 'item.yaml': text.replace(from, () => to) };
};

it.each(Object.entries({ EXERCISE, PREDICT, TRACE, CHECK, PARSONS }))('%s holds as it stands', async (_, texts) => {
  expect(await complaintsOf(texts)).toEqual([]);
});

describe('a folder', () => {
  it.each<[string, Texts, Change, string]>([
    [
      'without item.yaml',
      EXERCISE,
      { 'item.yaml': undefined },
      'item.yaml is missing: it names title, task, kind, level and concepts',
    ],
    [
      'without a statement',
      EXERCISE,
      { 'statement.md': ' \n' },
      'statement.md is missing or empty: it tells the learner what to do',
    ],
    ['without a stub', EXERCISE, { 'stub.js': undefined }, 'stub.js (or stub.ts) is missing: a write item needs it'],
    ['without a spec', EXERCISE, { 'spec.js': undefined }, 'spec.js (or spec.ts) is missing: a write item needs it'],
    [
      'without a program',
      PREDICT,
      { 'program.js': undefined },
      'program.js (or program.ts) is missing: a predict item needs it',
    ],
    [
      'with options where there is nothing to choose',
      PREDICT,
      { 'item.yaml': yaml('predict', OPTIONS) },
      'item.yaml: options belong to a check question',
    ],
    [
      'with one option',
      CHECK,
      { 'item.yaml': yaml('check', 'options: [{ say: three, is: sum === 3 }]') },
      'item.yaml: options: a check question needs two or more',
    ],
    [
      'with distractors where nothing is ordered',
      EXERCISE,
      inYaml(EXERCISE, 'mistakes:', 'distractors: [a]\nmistakes:'),
      'item.yaml: distractors belong to a parsons item',
    ],
  ])('%s is told so', async (_, texts, change, complaint) => {
    expect(await complaintsOf(texts, change)).toEqual([complaint]);
  });

  it('with a name that is no id is told so', async () => {
    const [complaint] = await complaintsOf(EXERCISE, {}, 'My Item');
    expect(complaint).toBe('the folder\'s name "My Item" must be lower-case words joined by -');
  });
});

describe('item.yaml', () => {
  it.each([
    ['a misspelt field', 'title:', 'titel:', /title.*; item.yaml: .*titel/],
    ['a misspelt concept', '[numbers]', '[nubmers]', /concepts\.0: unknown concept "nubmers"; nearest: numbers/],
    ['a level that is none', 'level: easy', 'level: simple', /level: .*easy.*medium.*hard/],
    ['a kind that is none', 'kind: write', 'kind: wirte', /kind: .*write/],
    ['no concept', '[numbers]', '[]', /concepts: /],
    ['a title that is too short', 'Change of a coin', 'X', /title: /],
    ['YAML that does not parse', 'kind: write', 'kind: [write', /item\.yaml: .*line \d/],
    ['a list instead of fields', 'title:', '- title:', /item\.yaml: /],
  ])('with %s is refused by name', async (_, from, to, complaint) => {
    expect((await complaintsOf(EXERCISE, inYaml(EXERCISE, from, to))).join('; ')).toMatch(complaint);
  });
});

describe('an exercise', () => {
  const mistake = (more: string) => inYaml(EXERCISE, '    with: price - paid\n', more);

  it.each<[string, Change, RegExp]>([
    [
      'whose stub passes',
      { 'stub.js': EXERCISE['solution.js'] },
      /the stub already passes: there is nothing left to do/,
    ],
    [
      'whose stub never ends',
      { 'stub.js': 'export function change() {\n  for (;;);\n}\n' },
      /the stub never ends: let it fail/,
    ],
    [
      'whose solution fails',
      { 'solution.js': 'export const change = (price, paid) => paid - price;\n' },
      /the solution fails "too little": expected 0, received -3/,
    ],
    [
      'whose solution does not parse',
      { 'solution.js': 'export function change( {' },
      /the solution does not pass: error SyntaxError/,
    ],
    [
      'whose spec never ends',
      { 'spec.js': `${EXERCISE['spec.js']}\nfor (;;);\n` },
      /the solution does not pass: timeout .*did not end within/,
    ],
    ['whose spec has no test', { 'spec.js': "import './solution.js';\n" }, /spec: 0 tests; write at least 2/],
    ['with one test', { 'spec.js': EXERCISE['spec.js']?.split("test('too")[0] }, /spec: 1 tests; write at least 2/],
    [
      'with a test that is skipped',
      { 'spec.js': EXERCISE['spec.js']?.replace("test('too", "test.skip('too") },
      /spec: no test may be skipped/,
    ],
    [
      'that imports a package',
      { 'spec.js': `import 'lodash';\n${EXERCISE['spec.js']}` },
      /there is no package 'lodash' here: import the exercise's own files/,
    ],
    [
      'without seeded mistakes',
      inYaml(EXERCISE, /mistakes:[\s\S]*/.exec(EXERCISE['item.yaml'] ?? '')?.[0] ?? '', ''),
      /mistakes: seed at least one, to prove the tests/,
    ],
    [
      'with a mistake that no test notices',
      mistake('    with: paid - price + 0\n'),
      /"the two are mixed up": every test passes with it; add a test, or say why under survives/,
    ],
    [
      'with a mistake that replaces nothing',
      mistake('    with: price - paid\n  - { name: gone, replace: "1 + 1", with: "2" }\n'),
      /"gone": what it replaces stands in the solution not once/,
    ],
    [
      'with a mistake said to survive that does not',
      mistake('    with: price - paid\n    survives: nobody pays more than the price\n'),
      /a test notices it, so survives is wrong/,
    ],
    [
      'with a pattern that there is not',
      mistake('    with: price - paid\n    pattern: result-not-usd\n'),
      /no pattern result-not-usd; nearest: result-not-used/,
    ],
    [
      'with a pattern that is not in it',
      mistake('    with: price - paid\n    pattern: result-not-used\n'),
      /result-not-used is not found in it/,
    ],
    [
      'whose solution is not as it expects',
      inYaml(EXERCISE, 'mistakes:', 'expects: [recursion]\nmistakes:'),
      /expects: the solution does not do it itself: line 1, a function should call itself/,
    ],
    [
      'whose statement gives the solution away',
      { 'statement.md': 'Write `return Math.max(0, paid - price);`.' },
      /the statement contains a line of the solution, say it in words instead: return/,
    ],
    [
      'with a placeholder that nothing fills',
      { 'statement.md': 'Give back __coins__.' },
      /__coins__ is filled by nothing: name it under vary in item\.yaml/,
    ],
    [
      'with too few instances',
      inYaml(EXERCISE, 'mistakes:', 'vary: { coin: [1, 2] }\nmistakes:'),
      /vary: only 1 different instances; at least 6/,
    ],
  ])('%s is told what to do', async (_, change, complaint) => {
    expect((await complaintsOf(EXERCISE, change)).join('; ')).toMatch(complaint);
  });

  it('in TypeScript is judged by the type checker as well', async () => {
    const typed: Change = {
      'solution.js': undefined,
      'stub.js': undefined,
      'stub.ts': 'export function change(price: number, paid: number) {}\n',
      'solution.ts':
        'export function change(price: number, paid: string): number {\n  return Math.max(0, paid - price);\n}\n',
    };
    expect((await complaintsOf(EXERCISE, typed)).join()).toMatch(/the solution has an error of type: solution\.ts:2: /);
  });

  it('may keep a mistake that no test can notice, for a reason', async () => {
    const more = '    with: paid - price + 0\n    survives: adding nothing changes nothing\n';
    expect(await complaintsOf(EXERCISE, mistake(more))).toEqual([]);
  });

  it('with a heuristic pattern holds even where that keeps silent', async () => {
    const more = '    with: price - paid\n    pattern: loop-starts-at-one\n';
    expect(await complaintsOf(EXERCISE, mistake(more))).toEqual([]);
  });
});

describe('a quiz', () => {
  it.each<[string, Texts, Change, RegExp]>([
    [
      'of which two options hold',
      CHECK,
      inYaml(CHECK, 'sum === 4', 'sum > 2'),
      /options: not exactly one holds: \[.*true.*true/,
    ],
    [
      'of which no option holds',
      CHECK,
      inYaml(CHECK, 'sum === 3', 'sum === 5'),
      /options: not exactly one holds: \[false,false,false\]/,
    ],
    ['of which two options say the same', CHECK, inYaml(CHECK, 'say: four', 'say: three'), /options: two say the same/],
    [
      'whose option is no code',
      CHECK,
      inYaml(CHECK, 'sum === 4', 'sum is four'),
      /the program does not end well: error SyntaxError/,
    ],
    [
      'whose program throws',
      PREDICT,
      { 'program.js': 'undefined.length;\n' },
      /the program does not end well: \w+ TypeError/,
    ],
    [
      'whose program never ends',
      PREDICT,
      { 'program.js': 'while (true);\n' },
      /the program does not end well: timeout/,
    ],
    ['whose program prints nothing', PREDICT, { 'program.js': 'const a = 1;\n' }, /the right answer is empty/],
    [
      'whose answer is too long',
      PREDICT,
      { 'program.js': 'for (let i = 0; i < 9; i++) console.log(i);\n' },
      /the answer has more than 8 lines/,
    ],
    [
      'without a trace mark',
      TRACE,
      { 'program.js': 'let n = 1;\nn++;\n' },
      /write "\/\/ trace: name" on one line, not on 0/,
    ],
    [
      'with two trace marks',
      TRACE,
      { 'program.js': 'let n = 1;\n// trace: n\nn++;\n// trace: n\n' },
      /on one line, not on 2/,
    ],
    [
      'whose traced value has a space',
      TRACE,
      { 'program.js': 'const n = "a b";\n// trace: n\n' },
      /a value has a space or a comma in it/,
    ],
    [
      'whose lines do not pass in their order',
      PARSONS,
      {
        'solution.js':
          'export function sum(list) {\n  let total = 1;\n  for (const n of list) total += n;\n  return total;\n}\n',
      },
      /the lines in their order do not pass: two/,
    ],
    [
      'of too few lines',
      PARSONS,
      { 'solution.js': 'export function sum(list) {\n  return list.reduce((a, b) => a + b, 0);\n}\n' },
      /3 lines to order; 4 to 12 make a puzzle/,
    ],
    [
      'whose distractor does as well as a line',
      PARSONS,
      inYaml(PARSONS, '- for (const n in list) {', '- let total = 1 - 1;'),
      /"let total = 1 - 1;": it passes in the place of "let total = 0;"/,
    ],
    [
      'whose distractor may stand among the lines',
      PARSONS,
      inYaml(PARSONS, '- for (const n in list) {', '- let count = 0;'),
      /"let count = 0;": it passes between the others, as line 1/,
    ],
  ])('%s is told so', async (_, texts, change, complaint) => {
    expect((await complaintsOf(texts, change)).join('; ')).toMatch(complaint);
  });

  it('in TypeScript is judged by the type checker as well', async () => {
    const typed = { 'program.js': undefined, 'program.ts': 'const n: string = 3;\nconsole.log(n);\n' };
    expect((await complaintsOf(PREDICT, typed)).join()).toMatch(/program\.ts:1: /);
  });

  it('varies by what it says, not by the order of its choices', async () => {
    const { 'item.yaml': metadata = '' } = inYaml(CHECK, 'options:', 'vary: { n: [1, 2, 3, 4, 5, 6, 7] }\noptions:');
    const item = readItem('a-small-item', { ...CHECK, 'item.yaml': metadata });
    if ('complaints' in item) throw new Error(item.complaints.join());
    expect((await shop.prove(item)).instances).toBe(1);
  });
});
