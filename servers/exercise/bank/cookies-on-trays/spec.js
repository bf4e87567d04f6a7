import { traysFor } from './solution.js';

test('a full tray', () => {
  expect(traysFor(__tray_size__)).toBe(1);
});

test('one cookie more needs another tray', () => {
  expect(traysFor(__tray_more__)).toBe(2);
});

test('a single cookie needs a tray', () => {
  expect(traysFor(1)).toBe(1);
});

test('five full trays', () => {
  expect(traysFor(__tray_many__)).toBe(5);
});

test('no cookies need no tray', () => {
  expect(traysFor(0)).toBe(0);
});
