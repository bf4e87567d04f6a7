import { foodFor } from './solution.js';

const menu = { lion: 'meat', panda: 'bamboo', 'sea otter': 'crabs' };

test('finds the food of an animal', () => {
  expect(foodFor(menu, 'panda')).toBe('panda: bamboo');
});

test('finds the food of another animal', () => {
  expect(foodFor(menu, 'lion')).toBe('lion: meat');
});

test('finds an animal whose name has a space in it', () => {
  expect(foodFor(menu, 'sea otter')).toBe('sea otter: crabs');
});

test('works with another menu', () => {
  expect(foodFor({ koala: 'leaves' }, 'koala')).toBe('koala: leaves');
});
