import { masked } from './solution.js';

test('sixteen digits', () => {
  expect(masked('4920771300158834')).toBe('************8834');
});

test('fewer digits', () => {
  expect(masked('123456')).toBe('**3456');
});

test('four digits are all shown', () => {
  expect(masked('7071')).toBe('7071');
});
