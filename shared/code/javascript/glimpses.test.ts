import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glimpsesIn } from './glimpses.ts';

const seen = (text: string) => glimpsesIn({ text }).map(({ concept, lines }) => `${concept} ${lines.join()}`);

it('tells by words and signs what a broken program may show, and where', () => {
  const filled = ['`$', '{i}`'].join('');
  expect(seen(`for (let i = 0; i < 3; i++ {\n  list.push(${filled});\n}\n`)).toEqual([
    'variables 1',
    'template-strings 2',
    'increment-decrement 1',
    'for-loops 1',
    'array-mutation-methods 2',
  ]);
});

it('is not misled by texts, comments and properties', () => {
  expect(seen("'for while if' /* class\nthis */ // async\nlist.for; found.class")).toEqual([]);
  expect(seen('map(x); filter')).toEqual([]);
});

it('counts lines however they end', () => {
  expect(seen('a\r\n/*\n*/ while\u2028 if (')).toEqual(['conditionals-if 4', 'while-loops 3']);
});

it('comes to an end with any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(seen(text)).toBeInstanceOf(Array)));
});
