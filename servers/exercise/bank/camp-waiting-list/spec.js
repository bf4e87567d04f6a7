import { cancel } from './solution.js';

let waiting;

beforeEach(() => {
  waiting = ['Rossi', 'Tanaka', 'Okoye', 'Silva'];
});

test('takes a name out and keeps the order of the others', () => {
  cancel(waiting, 'Tanaka');
  expect(waiting).toEqual(['Rossi', 'Okoye', 'Silva']);
  expect(waiting.length).toBe(3);
});

test('takes out the first name', () => {
  expect(cancel(waiting, 'Rossi')).toBe(true);
  expect(waiting).toEqual(['Tanaka', 'Okoye', 'Silva']);
});

test('takes out the last name', () => {
  expect(cancel(waiting, 'Silva')).toBe(true);
  expect(waiting).toEqual(['Rossi', 'Tanaka', 'Okoye']);
});

test('changes nothing when the name is not on the list', () => {
  expect(cancel(waiting, 'Novak')).toBe(false);
  expect(waiting).toEqual(['Rossi', 'Tanaka', 'Okoye', 'Silva']);
});

test('changes nothing in an empty list', () => {
  const nobody = [];
  expect(cancel(nobody, 'Rossi')).toBe(false);
  expect(nobody).toEqual([]);
});
