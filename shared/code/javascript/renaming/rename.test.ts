import { expect, it } from 'vitest';
import { renamed } from './rename.ts';

const LEARNER = `const prices = [3, 4];
let total = 0;
for (const price of prices) total += price;
const limit = 12;
const userName = 'Ada';
console.log(total, limit, userName);
`;

const lend = (sample: string, prose: readonly string[] = [], text = LEARNER) =>
  renamed({ sample, samplePath: 'sample.js', prose, text, path: 'shop.js' });

it('a list, its elements and what is gathered take the names of their like, in the code and in what is said of it', () => {
  const sample = 'const laps = [61, 59];\nlet sum = 0;\nfor (const lap of laps) sum += lap;\nconsole.log(sum);';
  expect(lend(sample, ['The loop adds every `lap` of `laps` to `sum`.'])).toEqual({
    sample:
      'const prices = [61, 59];\nlet total = 0;\nfor (const price of prices) total += price;\nconsole.log(total);',
    prose: ['The loop adds every `price` of `prices` to `total`.'],
    names: { laps: 'prices', lap: 'price', sum: 'total' },
  });
});

it.each([
  ['a text tells the name', "const width = 3;\nconsole.log('width', width);"],
  ['a comment tells the name', 'const width = 3; // the width of a field\nconsole.log(width);'],
  ['a property has the name', 'const width = 3;\nconsole.log({ width });'],
  [
    'another variable has the name',
    'const width = 3;\n{ const width = [4]; console.log(width); }\nconsole.log(width);',
  ],
  ['a text is about the story', "const width = 3;\nif (width < 5) console.log('narrow');"],
  [
    'a function is about the story',
    'const width = 3;\nfunction area(side) { return side * width; }\nconsole.log(area(2));',
  ],
  ['only half of the names find a match', 'const width = 3;\nconst height = 4;\nconsole.log(width * height);'],
  ['the sample knows the name that would be lent', 'const width = 3;\nconsole.log(width, typeof limit);'],
  ['it is exported', 'export const width = 3;\nconsole.log(width);'],
  ['it does not parse', 'const width = ;'],
])('nothing is renamed where %s', (_, sample) => {
  expect(lend(sample)).toEqual({ sample, prose: [], names: {} });
});

it('nothing is renamed that a sentence speaks of outside code', () => {
  const sample = 'const width = 3;\nconsole.log(width * 2);';
  expect(lend(sample, ['What happens to `width`?']).names).toEqual({ width: 'limit' });
  expect(lend(sample, ['What happens to the width?']).names).toEqual({});
});

it('a variable is lent to one of the same kind and part only', () => {
  expect(lend('let round = 1;\nround = 2;\nconsole.log(round);').names).toEqual({});
  expect(lend('let round = 1;\nround += 2;\nconsole.log(round);').names).toEqual({ round: 'total' });
  expect(lend("const team = ['Ana', 'Ben'];\nconsole.log(team.length);").names).toEqual({});
  expect(lend('const ages = [1, 2];\nconsole.log(ages.length);').names).toEqual({ ages: 'prices' });
});

it('names that a page or the language knows, and short ones, are not lent', () => {
  for (const name of ['top', 'name', 'let', 'x', 'event'])
    expect(lend('const width = 3;\nconsole.log(width);', [], `var ${name} = 5;`).names).toEqual({});
});

it('whatever the learner sends, the sample stays a sample', () => {
  const sample = 'const width = 3;\nconsole.log(width);';
  for (const text of ['', 'const = ', '\0', '['.repeat(5000), 'def f():\n  pass', 'const width = 3;'])
    expect(lend(sample, [], text)).toEqual({ sample, prose: [], names: {} });
});
