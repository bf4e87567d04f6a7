import { weightOf } from './sunk-cargo';

test('two crates', () => {
  expect(weightOf([2, 3])).toBe(5);
});
