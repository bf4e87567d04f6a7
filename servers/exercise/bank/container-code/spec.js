import { isContainerCode } from './solution.js';

test('four capital letters and seven digits are a code', () => {
  expect(isContainerCode('MSKU1234565')).toBe(true);
  expect(isContainerCode('TGHU0000008')).toBe(true);
});

test('small letters are not allowed', () => {
  expect(isContainerCode('msku1234565')).toBe(false);
});

test('the numbers of letters and digits must be right', () => {
  expect(isContainerCode('MSK1234565')).toBe(false);
  expect(isContainerCode('MSKUX1234565')).toBe(false);
  expect(isContainerCode('MSKU123456')).toBe(false);
  expect(isContainerCode('MSKU12345659')).toBe(false);
});

test('nothing may stand before, after or between', () => {
  expect(isContainerCode('No. MSKU1234565')).toBe(false);
  expect(isContainerCode('MSKU1234565 ok')).toBe(false);
  expect(isContainerCode('MSKU 1234565')).toBe(false);
});

test('an empty text is no code', () => {
  expect(isContainerCode('')).toBe(false);
});
