import { ticketNumber } from './solution.js';

test('a short number is filled up', () => {
  expect(ticketNumber(7)).toBe('__ticket_seven__');
});

test('a longer number is filled up less', () => {
  expect(ticketNumber(100)).toBe('__ticket_hundred__');
});

test('a number of full length stays as it is', () => {
  expect(ticketNumber(__ticket_large__)).toBe('__ticket_letter____ticket_large__');
});
