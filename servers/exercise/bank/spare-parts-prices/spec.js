import { raised } from './solution.js';

test('prices go up and are rounded', () => {
  const now = raised([{ name: 'wheel', price: 250 }, { name: 'arm', price: 999 }], 10);
  expect(now).toEqual([{ name: 'wheel', price: 275 }, { name: 'arm', price: 1099 }]);
});

test('everything else about a part stays', () => {
  const [motor] = raised([{ name: 'motor', volts: 12, price: 1000 }], 5);
  expect(motor).toEqual({ name: 'motor', volts: 12, price: 1050 });
});

test('the parts that were handed over keep their prices', () => {
  const before = [{ name: 'wheel', price: 250 }];
  raised(before, 10);
  expect(before).toEqual([{ name: 'wheel', price: 250 }]);
});

test('zero percent gives parts of their own too', () => {
  const before = [{ name: 'lamp', price: 30 }];
  const now = raised(before, 0);
  expect(now).toEqual(before);
  expect(now[0]).not.toBe(before[0]);
});
