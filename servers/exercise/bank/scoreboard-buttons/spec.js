import { goal, shown, takeBack } from './solution.js';

const atFirst = shown();

function empty() {
  for (let i = 0; i < 20; i++) takeBack();
}

test('there are no goals at the beginning', () => {
  expect(atFirst).toBe(0);
});

test('each goal counts', () => {
  empty();
  goal();
  expect(shown()).toBe(1);
  goal();
  goal();
  expect(shown()).toBe(3);
});

test('a goal can be taken back', () => {
  empty();
  goal();
  goal();
  takeBack();
  expect(shown()).toBe(1);
});

test('there are never fewer than 0 goals', () => {
  empty();
  takeBack();
  expect(shown()).toBe(0);
  goal();
  expect(shown()).toBe(1);
});

test('showing changes nothing', () => {
  empty();
  goal();
  shown();
  expect(shown()).toBe(1);
});

test('the buttons return nothing', () => {
  expect(goal()).toBeUndefined();
  expect(takeBack()).toBeUndefined();
});
