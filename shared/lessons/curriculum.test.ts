import { expect, it } from 'vitest';
import { checkCurriculum } from './curriculum.ts';

it('finds nothing wrong with an order of teaching', () => {
  const text = 'add: { title: Adding }\ntimes: { title: Times, prerequisites: [add] }\n';
  expect(checkCurriculum(text)).toEqual({ concepts: ['add', 'times'], faults: [], remarks: [] });
});

it('names a circle with its members, an unknown prerequisite with what is near, and what is named twice', () => {
  const text = `
add: { title: Adding }
times: { title: Times, prerequisites: [add, divide, add] }
divide: { title: Dividing, prerequisites: [fraction] }
fraction: { title: Fractions, prerequisites: [times, addd] }
power: { title: Powers, prerequisites: [power, roots] }
`;
  expect(checkCurriculum(text).faults).toEqual([
    'times names add twice',
    'fraction rests on "addd", which is no concept; nearest: add',
    'power rests on "roots", which is no concept',
    'these rest on each other in a circle: times → divide → fraction → times',
    'power rests on itself',
  ]);
});

it('remarks on a needless edge and on parts that nothing joins', () => {
  const text = `
add: { title: Adding }
times: { title: Times, prerequisites: [add] }
power: { title: Powers, prerequisites: [times, add] }
word: { title: Words }
`;
  expect(checkCurriculum(text)).toMatchObject({
    faults: [],
    remarks: [
      'power need not name add: another of its prerequisites rests on it already',
      'nothing joins word to the rest',
    ],
  });
});

it.each([
  ['', /^there is no concept/],
  ['add: [', /Flow sequence/],
  ['add: { title: A }\nadd: { title: B }\n', /Map keys must be unique/],
  ['add: { titel: Adding }', /^add/],
  ['Add Up: { title: Adding }', /an id is lower-case words joined by -/],
  ['- add', /expected record/],
])('says of %j what is wrong with it', (text, said) => {
  const { faults } = checkCurriculum(text);
  expect(
    faults.some((fault) => said.test(fault)),
    faults.join('\n'),
  ).toBe(true);
});
