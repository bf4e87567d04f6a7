import { ticketPrice } from './solution.js';

test('adults pay the full price', () => {
  expect(ticketPrice(18, false)).toBe(12);
  expect(ticketPrice(40, false)).toBe(12);
});

test('the young pay half, small children nothing', () => {
  expect(ticketPrice(17, false)).toBe(6);
  expect(ticketPrice(6, false)).toBe(6);
  expect(ticketPrice(5, false)).toBe(0);
});

test('members pay 2 less, whatever their age', () => {
  expect(ticketPrice(40, true)).toBe(10);
  expect(ticketPrice(17, true)).toBe(4);
});

test('a free ticket gets no cheaper', () => {
  expect(ticketPrice(3, true)).toBe(0);
});
