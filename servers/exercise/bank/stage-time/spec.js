import { stageTime } from './solution.js';

test('juniors have 15 minutes', () => {
  expect(stageTime('junior', false)).toBe(15);
});

test('all others have 20 minutes', () => {
  expect(stageTime('senior', false)).toBe(20);
  expect(stageTime('teachers', false)).toBe(20);
});

test('in the final juniors have 25 minutes', () => {
  expect(stageTime('junior', true)).toBe(25);
});

test('in the final all others have 30 minutes', () => {
  expect(stageTime('senior', true)).toBe(30);
});
