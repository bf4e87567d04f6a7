import { highTide } from './solution.js';

const low = { time: '10:20', metres: 0.4 };
const morning = { time: '04:10', metres: 2.1 };
const evening = { time: '16:35', metres: 2.6 };

test('the highest tide comes last', () => {
  expect(highTide([morning, low, evening])).toBe('16:35');
});

test('the highest tide comes first', () => {
  expect(highTide([evening, low, morning])).toBe('16:35');
});

test('the highest tide stands in the middle', () => {
  expect(highTide([low, morning, low])).toBe('04:10');
});

test('of two equal tides the earlier one counts', () => {
  expect(highTide([low, { time: '03:00', metres: 2 }, { time: '15:30', metres: 2 }])).toBe('03:00');
});

test('a single tide', () => {
  expect(highTide([low])).toBe('10:20');
});
