import { lightPlan } from './solution.js';

test('uses the hours of the setting', () => {
  expect(lightPlan({ name: 'reef', light: { hours: 5 } })).toBe('on for 5 hours');
});

test('is off when the setting says 0 hours', () => {
  expect(lightPlan({ name: 'reef', light: { hours: 0 } })).toBe('off');
});

test('uses the usual hours when the setting has none', () => {
  expect(lightPlan({ name: 'reef', light: {} })).toBe('on for __hours__ hours');
});

test('uses the usual hours when there is no setting', () => {
  expect(lightPlan({ name: 'reef' })).toBe('on for __hours__ hours');
});
