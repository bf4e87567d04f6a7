import { trainingMinutes } from './solution.js';

test('a training with some rounds', () => {
  expect(trainingMinutes(5)).toBe(40);
  expect(trainingMinutes(10)).toBe(60);
});

test('a single round', () => {
  expect(trainingMinutes(1)).toBe(24);
});

test('without rounds only warming up and cooling down are left', () => {
  expect(trainingMinutes(0)).toBe(20);
});
