import { directions, type Patient } from './solution.ts';

const patients: Patient[] = [
  { name: 'Olga', room: 14 },
  { name: 'Bao', room: 0 },
  { name: 'Lucía', room: 203 },
];

test('a patient who is there', () => {
  expect(directions(patients, 'Olga')).toBe('room 14');
});

test('the last patient of the list', () => {
  const text: string = directions(patients, 'Lucía');
  expect(text).toBe('room 203');
});

test('room 0 is a room', () => {
  expect(directions(patients, 'Bao')).toBe('room 0');
});

test('a patient who has gone home', () => {
  expect(directions(patients, 'Sven')).toBe('Sven is not here');
});

test('an empty hospital', () => {
  expect(directions([], 'Olga')).toBe('Olga is not here');
});
