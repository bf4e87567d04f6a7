import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParsedDocuments } from './parsed-documents.ts';

const NOTE = { kind: 'note', key: 'ada' };
const TEXT = '{"n":"1234567"}';

test('a text that is read again and again has one value, frozen', () => {
  const documents = new ParsedDocuments();
  documents.valueOf(NOTE, TEXT);
  const second = documents.valueOf(NOTE, TEXT);
  expect(documents.valueOf(NOTE, TEXT)).toBe(second);
  expect(second).toEqual({ n: '1234567' });
  expect(Object.isFrozen(second)).toBe(true);
});

test('a text that is read once is its reader’s own', () => {
  const documents = new ParsedDocuments();
  const first = documents.valueOf(NOTE, TEXT);
  expect(Object.isFrozen(first)).toBe(false);
  expect(documents.valueOf(NOTE, TEXT)).not.toBe(first);
});

test('whatever was read before and in whatever room, a value is what its text says', () => {
  const address = fc.record({ kind: fc.constantFrom('note', 'list'), key: fc.constantFrom('ada', 'bob', 'ada/x') });
  const reads = fc.array(fc.tuple(address, fc.constantFrom(null, 0, 1, [], {}, { a: [1] }, { a: [2] }), fc.boolean()));
  fc.assert(
    fc.property(reads, fc.nat(1000), (steps, room) => {
      const documents = new ParsedDocuments(room);
      for (const [where, value, forget] of steps) {
        expect(documents.valueOf(where, JSON.stringify(value))).toEqual(value);
        if (forget) documents.forgetAll();
      }
    }),
  );
});

test('the oldest go when there is no more room', () => {
  const documents = new ParsedDocuments(600);
  const read = (key: string) => documents.valueOf({ kind: 'note', key }, TEXT);
  const kept = [read('ada'), read('ada')][1];
  expect(read('ada')).toBe(kept);
  for (const key of ['bob', 'cyd', 'dee']) read(key);
  expect(read('ada')).not.toBe(kept);
});

test('text that is no JSON is refused each time', () => {
  const documents = new ParsedDocuments();
  for (const text of ['{', '{', '', '']) expect(() => documents.valueOf(NOTE, text)).toThrow(SyntaxError);
  expect(documents.valueOf(NOTE, '1')).toBe(1);
  expect(() => documents.valueOf(NOTE, '')).toThrow(SyntaxError);
});
