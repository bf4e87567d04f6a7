import { sticker } from './solution.js';

test('only the two properties are in the text', () => {
  expect(sticker({ to: 'Ada', __unit__: 3, __secret__: '8813' })).toBe('{"to":"Ada","__unit__":3}');
});

test('their order is always the same', () => {
  expect(sticker({ __secret__: '1', __unit__: 12, to: 'Chidi' })).toBe('{"to":"Chidi","__unit__":12}');
});

test('a name with quotes can be read back', () => {
  const to = 'Anna "the cat" Berg';
  expect(JSON.parse(sticker({ to, __unit__: 5, __secret__: '77' }))).toEqual({ to, __unit__: 5 });
});

test('the parcel stays as it was', () => {
  const parcel = { to: 'Noor', __unit__: 8, __secret__: '4711' };
  sticker(parcel);
  expect(parcel).toEqual({ to: 'Noor', __unit__: 8, __secret__: '4711' });
});
