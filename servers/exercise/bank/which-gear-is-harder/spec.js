import { gearRatio, harderGear } from './solution.js';

test('gearRatio returns front divided by back', () => {
  expect(gearRatio(36, 12)).toBe(3);
  expect(gearRatio(30, 20)).toBe(1.5);
});

test('the first gear is harder', () => {
  expect(harderGear(48, 16, 34, 17)).toBe('__first__');
});

test('the second gear is harder', () => {
  expect(harderGear(30, 20, 48, 24)).toBe('__second__');
});

test('different wheels may have the same ratio', () => {
  expect(harderGear(40, 20, 44, 22)).toBe('__same__');
});

test('the back wheels count too', () => {
  expect(harderGear(40, 25, 40, 16)).toBe('__second__');
  expect(harderGear(36, 12, 42, 21)).toBe('__first__');
});
