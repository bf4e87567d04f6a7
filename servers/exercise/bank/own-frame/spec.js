import { ownLine } from './solution.js';

const trace = `TypeError: arm.js: angle is missing
    at turn (motor.js:88:13)
    at grip (robot-arm.js:20:5)
    at lift (arm.js:31:9)
    at start (arm.js:4:1)`;

test('the first line of the file, without spaces around it', () => {
  expect(ownLine(trace, 'arm.js')).toBe('at lift (arm.js:31:9)');
});

test('the place where the error was thrown may be the one', () => {
  expect(ownLine(trace, 'motor.js')).toBe('at turn (motor.js:88:13)');
});

test('a longer file name is another file', () => {
  expect(ownLine(trace, 'robot-arm.js')).toBe('at grip (robot-arm.js:20:5)');
  expect(ownLine(trace, 'otor.js')).toBe('');
});

test('no line is about the file', () => {
  expect(ownLine(trace, 'wheel.js')).toBe('');
});

test('a message alone has no place', () => {
  expect(ownLine('Error: wheel.js: is lost', 'wheel.js')).toBe('');
});
