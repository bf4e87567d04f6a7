import { ticket } from './solution.js';

test('a ticket with a number as seat', () => {
  expect(ticket('Hanoi', 'Hue', 42)).toBe('Hanoi - Hue, seat 42');
});

test('a ticket with a text as seat', () => {
  expect(ticket('Oslo', 'Bergen', '7B')).toBe('Oslo - Bergen, seat 7B');
});
