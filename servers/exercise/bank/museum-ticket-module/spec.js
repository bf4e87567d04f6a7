import * as desk from './solution.js';

test('the constant can be imported by its name', () => {
  expect(desk.CHILD_AGE).toBe(__age__);
});

test('the default export tells the price for adults', () => {
  expect(desk.default(40)).toBe(__price__);
});

test('children pay half', () => {
  expect(desk.default(7)).toBe(__price__ / 2);
});

test('the first age that pays the full price', () => {
  expect(desk.default(__age__ - 1)).toBe(__price__ / 2);
  expect(desk.default(__age__)).toBe(__price__);
});

test('nothing else is exported', () => {
  expect(Object.keys(desk).sort()).toEqual(['CHILD_AGE', 'default']);
});
