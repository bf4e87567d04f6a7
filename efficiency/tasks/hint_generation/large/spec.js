import { brokenDoors } from './solution.js';

test('one stuck door is found', () => {
  expect(brokenDoors(5, (floor) => floor !== 2)).toBe(1);
});

test('all doors work', () => {
  expect(brokenDoors(4, () => true)).toBe(0);
});

test('the door on the top floor counts too', () => {
  expect(brokenDoors(6, (floor) => floor < 6)).toBe(1);
});

test('no door works', () => {
  expect(brokenDoors(3, () => false)).toBe(3);
});

test('each door is tested once', () => {
  const testDoor = vi.fn(() => true);
  brokenDoors(7, testDoor);
  expect(testDoor).toHaveBeenCalledTimes(7);
});
