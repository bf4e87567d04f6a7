import { longest } from './solution.ts';

const plays = [
  { title: 'Storm', minutes: 150 },
  { title: 'Owl', minutes: 95 },
  { title: 'Bridge', minutes: 180 },
];

test('the longest play, with its title', () => {
  const title: string | undefined = longest(plays)?.title;
  expect(title).toBe('Bridge');
});

test('other objects that have minutes', () => {
  const reason: string | undefined = longest([{ reason: 'ice cream', minutes: 20 }])?.reason;
  expect(reason).toBe('ice cream');
});

test('the first of several with the same length', () => {
  expect(longest([{ title: 'A', minutes: 90 }, { title: 'B', minutes: 90 }])?.title).toBe('A');
});

test('an empty array', () => {
  expect(longest([])).toBeUndefined();
});

test('the checker refuses objects without a number of minutes', () => {
  // @ts-expect-error how long?
  const missing = () => longest([{ title: 'Owl' }]);
  // @ts-expect-error minutes are a number
  const text = () => longest([{ minutes: 'long' }]);
  expect(longest).toBeTypeOf('function');
});

test('the checker refuses a result that nobody asked for undefined', () => {
  // @ts-expect-error it may be undefined
  const title: string = longest(plays).title;
  expect(title).toBe('Bridge');
});
