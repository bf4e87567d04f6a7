import { trailText } from './solution.js';

test('uses __unit__ when the trail has no unit', () => {
  expect(trailText({ name: 'Otter', length: 4 })).toBe('Otter __word__: 4 __unit__');
});

test('uses the unit of the trail', () => {
  expect(trailText({ name: 'Ridge', length: 900, unit: 'm' })).toBe('Ridge __word__: 900 m');
});

test('does not care about the order or about other properties', () => {
  expect(trailText({ steep: true, unit: 'hours', length: 2, name: 'Fox' })).toBe('Fox __word__: 2 hours');
});
