import { expect, it } from 'vitest';
import { dayNumber, localDay } from './local-day.ts';

it.each([
  ['2026-03-14T23:30:00.000Z', 'UTC', '2026-03-14'],
  ['2026-03-14T23:30:00.000Z', 'Europe/Berlin', '2026-03-15'],
  ['2026-03-14T03:30:00.000Z', 'America/New_York', '2026-03-13'],
  ['2026-03-29T00:30:00.000Z', 'Europe/Berlin', '2026-03-29'],
  ['2026-12-31T10:00:00.000Z', 'Pacific/Kiritimati', '2027-01-01'],
])('%s falls in %s on %s', (instant, zone, day) => {
  expect(localDay(instant, zone)).toBe(day);
});

it('days are subtracted across months, leap days and the change to summer time', () => {
  expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
  expect(dayNumber('2026-04-01') - dayNumber('2026-03-25')).toBe(7);
});

it('a zone that is none is an error', () => {
  expect(() => localDay('2026-03-14T23:30:00.000Z', 'Berlin')).toThrow(RangeError);
});
