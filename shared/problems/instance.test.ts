import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instanceOf, type Problem, seedsOf } from './instance.ts';
import type { Item } from './item.ts';
import { readItem } from './read-item.ts';
import { problemId, readProblemId, SEEDS } from './seed.ts';

const YAML = `
title: Crates on a cart
task: Say how many crates fit on a cart.
kind: check
level: easy
concepts: [numbers]
vary:
  crates: { from: 3, to: 30, step: 3 }
  fruit: [apple, pear, plum]
  cart: [{ name: red, holds: 12 }, { name: blue, holds: 20 }]
options:
  - { say: __crates__ __fruit__ crates, is: "left === __crates__" }
  - { say: none, is: left === 0 }
  - { say: one, is: left === 1 }
`;

const item = read({
  'item.yaml': YAML,
  'statement.md': 'The __cart_name__ cart holds __cart_holds__ crates; __crates__ crates of __fruit__s wait.',
  'program.js': 'const left = __crates__ + 0 * __cart_holds__;\nconsole.log("__fruit__", left);\n',
});

function read(texts: Record<string, string>): Item {
  const found = readItem('crates-on-a-cart', texts);
  if ('complaints' in found) throw new Error(found.complaints.join());
  return found;
}

const textOf = ({ statement, task, files, options }: Problem) => JSON.stringify([statement, task, files, options]);
const seeds = fc.nat({ max: SEEDS - 1 });

it('the same seed gives the same instance, today and after the next release', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(instanceOf(item, seed)).toEqual(instanceOf(item, seed));
    }),
  );
  expect(instanceOf(item, 7)?.statement).toBe('The blue cart holds 20 crates; 27 crates of pears wait.');
});

it('every placeholder is filled, and values that belong together come together', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const problem = instanceOf(item, seed);
      expect(problem && textOf(problem)).not.toMatch(/__/);
      expect(problem?.statement).toMatch(/^The (red cart holds 12|blue cart holds 20) crates; (\d+) crates of/);
      expect(Number(/; (\d+)/.exec(problem?.statement ?? '')?.[1]) % 3).toBe(0);
    }),
  );
});

it('a placeholder that nothing fills stays', () => {
  const odd = { ...item, statement: 'How many __crats__?' };
  expect(instanceOf(odd, 0)?.statement).toBe('How many __crats__?');
});

it('an id carries its seed, and tells it again', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const problem = instanceOf(item, seed);
      expect(problem?.problem).toBe(problemId(item.id, seed));
      expect(readProblemId(problem?.problem ?? '')).toEqual({ item: item.id, seed });
    }),
  );
});

it.each(['', 'Crates', 'crates~', 'crates~7', 'crates~7G', 'crates~007', 'crates~07 ', '../crates', 'a b'])(
  '%j is no id of a problem',
  (text) => {
    expect(readProblemId(text)).toBeUndefined();
  },
);

it('what varies has as many instances as there are seeds, and no other', () => {
  expect(seedsOf(item)).toBe(SEEDS);
  expect(instanceOf(item, SEEDS)).toBeUndefined();
  expect(instanceOf(item, undefined)?.problem).toBe('crates-on-a-cart~00');
});

it('what does not vary has one, under the id of the item', () => {
  const plain = { ...item, vary: {} };
  expect(seedsOf(plain)).toBe(1);
  expect(instanceOf(plain, undefined)?.problem).toBe('crates-on-a-cart');
  expect(instanceOf(plain, 0)).toBeUndefined();
});

it('the choices are the same ones in every instance, and not always in the order of their author', () => {
  const plain = Array.from({ length: SEEDS }, (_, seed) => instanceOf(item, seed)?.options ?? []);
  expect(plain.every((options) => options.length === 3)).toBe(true);
  const places = new Set(plain.map((options) => options.findIndex(({ say }) => say === 'none')));
  expect(places).toEqual(new Set([0, 1, 2]));
});
