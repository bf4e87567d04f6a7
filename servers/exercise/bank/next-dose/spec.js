import { nextDose } from './solution.js';

test('some hours later on the same day', () => {
  expect(nextDose(new Date('2027-03-14T09:30:00Z'), 8).toISOString()).toBe('2027-03-14T17:30:00.000Z');
});

test('after midnight', () => {
  expect(nextDose(new Date('2027-03-14T09:30:00Z'), 16).toISOString()).toBe('2027-03-15T01:30:00.000Z');
});

test('in the next month', () => {
  expect(nextDose(new Date('2027-04-30T22:00:00Z'), 6).toISOString()).toBe('2027-05-01T04:00:00.000Z');
});

test('more than a day later', () => {
  expect(nextDose(new Date('2027-06-01T08:15:00Z'), 48).toISOString()).toBe('2027-06-03T08:15:00.000Z');
});

test('the last dose stays where it was', () => {
  const last = new Date('2027-03-14T09:30:00Z');
  const next = nextDose(last, 8);
  expect(last.toISOString()).toBe('2027-03-14T09:30:00.000Z');
  expect(next).not.toBe(last);
});
