import { clockColour } from './solution.js';

test('plenty of time is green', () => {
  expect(clockColour(500)).toBe('green');
  expect(clockColour(__limit_yellow__ + 1)).toBe('green');
});

test('little time is yellow', () => {
  expect(clockColour(__limit_yellow__)).toBe('yellow');
  expect(clockColour(__limit_red__ + 1)).toBe('yellow');
});

test('very little time is red', () => {
  expect(clockColour(__limit_red__)).toBe('red');
  expect(clockColour(1)).toBe('red');
});

test('no time left is red', () => {
  expect(clockColour(0)).toBe('red');
});
