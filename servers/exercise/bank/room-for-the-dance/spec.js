import { roomFor } from './solution.js';

test('ballet has a room of its own', () => {
  expect(roomFor('ballet')).toBe('__small__');
});

test('salsa and tango share a room', () => {
  expect(roomFor('salsa')).toBe('__large__');
  expect(roomFor('tango')).toBe('__large__');
});

test('all other styles are in the hall', () => {
  expect(roomFor('hip-hop')).toBe('hall');
  expect(roomFor('')).toBe('hall');
});
