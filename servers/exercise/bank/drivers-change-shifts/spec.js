import { nextWeek } from './solution.js';

test('everybody moves on by one shift', () => {
  expect(nextWeek('Aiko', 'Bram', 'Chidi')).toBe('early: Chidi, late: Aiko, night: Bram');
});

test('other drivers do too', () => {
  expect(nextWeek('Sven', 'Lupe', 'Nour')).toBe('early: Nour, late: Sven, night: Lupe');
});

test('a driver may have two shifts', () => {
  expect(nextWeek('Lupe', 'Lupe', 'Sven')).toBe('early: Sven, late: Lupe, night: Lupe');
});
