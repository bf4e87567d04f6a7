import { type Film, minutesIn, type Programme, type Screening } from './solution.ts';

const evening: Programme = [
  { title: 'Nine Lanterns', minutes: 95, hall: 2 },
  { title: 'Below the Ice', minutes: 120, hall: 1 },
  { title: 'Red Boat', minutes: 80, hall: 2 },
];

test('the films of one hall are added up', () => {
  expect(minutesIn(2, evening)).toBe(175);
});

test('a hall without a film', () => {
  expect(minutesIn(7, evening)).toBe(0);
});

test('a screening is a film', () => {
  const screening: Screening = { title: 'Red Boat', minutes: 80, hall: 2 };
  const film: Film = screening;
  expect(film.title).toBe('Red Boat');
});

test('the checker refuses a screening that lacks something', () => {
  // @ts-expect-error it has no hall
  const nowhere: Screening = { title: 'Red Boat', minutes: 80 };
  // @ts-expect-error it has no title
  const nameless: Screening = { minutes: 80, hall: 2 };
  expect(minutesIn).toBeTypeOf('function');
});

test('the checker refuses a film without a hall in a programme', () => {
  // @ts-expect-error in which hall?
  const wrong: Programme = [{ title: 'Red Boat', minutes: 80 }];
  expect(minutesIn).toBeTypeOf('function');
});
