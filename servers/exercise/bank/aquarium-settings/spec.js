import { combine } from './solution.js';

let usual;

beforeEach(() => {
  usual = { light: 9, heat: 24, filter: true };
});

test('an own setting wins', () => {
  expect(combine(usual, { heat: 27 })).toEqual({ light: 9, heat: 27, filter: true });
});

test('own settings may be 0 or false', () => {
  expect(combine(usual, { light: 0, filter: false })).toEqual({ light: 0, heat: 24, filter: false });
});

test('an own setting that is not usual is kept', () => {
  expect(combine(usual, { bubbles: true })).toEqual({ light: 9, heat: 24, filter: true, bubbles: true });
});

test('without own settings the usual ones count', () => {
  expect(combine(usual, {})).toEqual({ light: 9, heat: 24, filter: true });
});

test('neither of the two objects changes', () => {
  const own = { heat: 27 };
  const both = combine(usual, own);
  both.light = 1;
  expect(usual).toEqual({ light: 9, heat: 24, filter: true });
  expect(own).toEqual({ heat: 27 });
});
