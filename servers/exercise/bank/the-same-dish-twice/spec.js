import { sameDish } from './solution.js';

test('the same name', () => {
  expect(sameDish('Ramen', 'Ramen')).toBe(true);
});

test('capital letters make no difference', () => {
  expect(sameDish('pad thai', 'Pad Thai')).toBe(true);
});

test('outer spaces make no difference', () => {
  expect(sameDish('  Ramen', 'Ramen ')).toBe(true);
});

test('spaces inside a name make a difference', () => {
  expect(sameDish('Pad Thai', 'PadThai')).toBe(false);
});

test('different dishes', () => {
  expect(sameDish('Ramen', 'Paella')).toBe(false);
});
