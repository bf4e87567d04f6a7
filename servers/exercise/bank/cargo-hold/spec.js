import { Hold } from './solution.js';

test('a load below the limit', () => {
  const hold = new Hold(100);
  expect(hold.load(60)).toBe(true);
});

test('loads add up until they are too much', () => {
  const hold = new Hold(100);
  expect([hold.load(60), hold.load(30), hold.load(50)]).toEqual([true, true, false]);
});

test('exactly the limit is allowed', () => {
  const hold = new Hold(40);
  expect([hold.load(15), hold.load(25)]).toEqual([true, true]);
});

test('every ship has its own hold', () => {
  new Hold(10).load(10);
  expect(new Hold(10).load(10)).toBe(true);
});
