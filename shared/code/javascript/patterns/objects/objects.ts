import { definePattern } from '../pattern.ts';

export const duplicateKey = definePattern({
  id: 'duplicate-key',
  certainty: 'certain',
  kind: 'error',
  weight: 82,
  concept: 'objects',
  say: 'the key {key} stands twice in this object, and only the last one counts',
  check: 'which of the two should have another name?',
  find: {
    by: 'eslint',
    rule: 'no-dupe-keys',
    spot: ({ node }, look) => {
      const property = node?.type === 'Property' ? node.key : node;
      return property && { at: property, facts: { key: look.show(property) } };
    },
  },
  wrong: `function prices() {
  return { apple: 1, pear: 2, apple: 3 };
}`,
  right: `function prices() {
  return { apple: 1, pear: 2, plum: 3 };
}`,
  harm: { call: 'prices().apple', expected: '1', actual: '3' },
});

export const selfAssign = definePattern({
  id: 'assigned-to-itself',
  certainty: 'certain',
  kind: 'error',
  weight: 83,
  concept: 'variables',
  say: '{name} is set to itself, which changes nothing',
  check: 'on which side is something missing, such as this.?',
  find: {
    by: 'eslint',
    rule: 'no-self-assign',
    options: [{ props: false }],
    spot: ({ node }, look) => node && { at: node, facts: { name: look.show(node) } },
  },
  wrong: `class Player {
  constructor(name) {
    name = name;
  }
}`,
  right: `class Player {
  constructor(name) {
    this.name = name;
  }
}`,
  harm: { call: `new Player('Ada').name`, expected: `'Ada'`, actual: 'undefined' },
});

export const emptyCatch = definePattern({
  id: 'empty-catch',
  certainty: 'heuristic',
  kind: 'style',
  weight: 38,
  concept: 'errors-exceptions',
  say: 'this catch is empty, so an error disappears without a word',
  check: 'what should happen when it fails?',
  find: {
    by: 'eslint',
    rule: 'no-empty',
    spot: ({ node }) => (node?.parent?.type === 'CatchClause' ? { at: node.parent } : undefined),
  },
  wrong: `function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {}
  return value;
}`,
  right: `function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    value = error.name;
  }
  return value;
}`,
  harm: { call: `parse('{')`, expected: `'SyntaxError'`, actual: 'undefined' },
});

export const thrownLiteral = definePattern({
  id: 'thrown-text',
  certainty: 'heuristic',
  kind: 'style',
  weight: 36,
  concept: 'errors-exceptions',
  say: 'what is thrown here is no Error, so it has no message and no stack',
  check: 'what do you make with new before you throw?',
  find: { by: 'eslint', rule: 'no-throw-literal' },
  wrong: `function fail() {
  try { throw 'too small'; } catch (error) { return error.message; }
}`,
  right: `function fail() {
  try { throw new RangeError('too small'); } catch (error) { return error.message; }
}`,
  harm: { call: 'fail()', expected: `'too small'`, actual: 'undefined' },
});
