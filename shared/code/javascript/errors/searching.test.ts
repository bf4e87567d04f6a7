import { expect, it } from 'vitest';
import { explain } from './corpus/explain.ts';

const searched = (condition: string, search = 'find', before = '') => {
  const code = `function show(students, name) {${before}
  const who = students.${search}(${condition});
  return who.name;
}
show([{ name: 'Ada' }], 'Bo');
`;
  const line = before === '' ? 3 : 4;
  const error = `TypeError: Cannot read properties of undefined (reading 'name')\n    at show (app.js:${line}:14)`;
  return explain({ error, code });
};

it.each([
  ['s => { s.name = name }', 'its function sets a value and returns nothing'],
  ['s => { s.name === name; }', 'its function asks, but returns nothing'],
  ['function (s) { if (s.name === name) { console.log(s); } }', 'its function returns nothing'],
  ['s => {}', 'its function returns nothing'],
  ['s => s.age = name', 'its function sets s.age and asks nothing'],
  ['(s) => { return s.old = false; }', 'its function sets s.old and asks nothing'],
])('a search by %s is told by its function', (condition, why) => {
  for (const search of ['find', 'findLast'])
    expect(searched(condition, search)).toMatchObject({
      certainty: 'certain',
      cause: 2,
      why: `${search} on line 2 finds nothing: ${why}`,
    });
});

it('a function with a name is looked at too', () => {
  const named = '\n  const isOne = (s) => { s.name === name; };';
  expect(searched('isOne', 'find', named)).toMatchObject({ why: expect.stringMatching(/asks, but returns nothing$/) });
});

it.each([
  's => s.name === name',
  's => s.age = 7',
  's => (s.good = check(s))',
  's => { if (s.name === name) return true; }',
  'isOne',
])('a search by %s may be right, and its condition is to be looked at', (condition) => {
  expect(searched(condition)).toMatchObject({
    why: 'find on line 2 gives undefined when nothing matches',
    check: expect.stringContaining('whether the condition is right'),
  });
});

it('an async function counts as a match, so it is not the reason', () => {
  expect(searched('async (s) => { s.name === name; }')?.why).not.toMatch(/returns nothing/);
});
