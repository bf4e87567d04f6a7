import { type Exhibit, place } from './solution.ts';

test('an exhibit in a room', () => {
  expect(place({ id: 9, title: 'Mask', room: 12 })).toBe('Mask: room 12');
});

test('an exhibit without a room lies in the cellar', () => {
  expect(place({ id: 7, title: 'Whale bone' })).toBe('Whale bone: cellar');
});

test('room 0 is a room', () => {
  expect(place({ id: 8, title: 'Old clock', room: 0 })).toBe('Old clock: room 0');
});

test('an exhibit may move to another room', () => {
  const mask: Exhibit = { id: 9, title: 'Mask', room: 12 };
  mask.room = 3;
  mask.title = 'Wooden mask';
  expect(place(mask)).toBe('Wooden mask: room 3');
});

test('the checker refuses to change the id', () => {
  const mask: Exhibit = { id: 9, title: 'Mask' };
  // @ts-expect-error the id is painted onto the thing
  mask.id = 10;
  expect(place(mask)).toBe('Mask: cellar');
});

test('the checker refuses a room that is a text', () => {
  // @ts-expect-error rooms have numbers
  const mask: Exhibit = { id: 9, title: 'Mask', room: 'twelve' };
  expect(place).toBeTypeOf('function');
});
