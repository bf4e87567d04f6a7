import { ticketMachine } from './solution.js';

test('the first ticket has number 1', () => {
  const cars = ticketMachine('C');
  expect(cars()).toBe('C1');
});

test('the numbers go up by one', () => {
  const cars = ticketMachine('C');
  expect([cars(), cars(), cars()]).toEqual(['C1', 'C2', 'C3']);
});

test('two machines count for themselves', () => {
  const cars = ticketMachine('C');
  const feet = ticketMachine('F');
  cars();
  cars();
  expect(feet()).toBe('F1');
  expect(cars()).toBe('C3');
});
