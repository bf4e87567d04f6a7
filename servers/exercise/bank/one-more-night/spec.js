import { oneMoreNight } from './solution.js';

test('the new trip has one more night', () => {
  expect(oneMoreNight({ place: 'Lake Bled', nights: 2 })).toEqual({ place: 'Lake Bled', nights: 3 });
});

test('the given trip stays as it was', () => {
  const trip = { place: 'Taiga', nights: 5 };
  oneMoreNight(trip);
  expect(trip).toEqual({ place: 'Taiga', nights: 5 });
});

test('asked twice for the same trip, the answer is the same', () => {
  const trip = { place: 'Atlas', nights: 1 };
  oneMoreNight(trip);
  expect(oneMoreNight(trip).nights).toBe(2);
});
