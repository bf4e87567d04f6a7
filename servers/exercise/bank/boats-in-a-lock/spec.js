import { lockOrder } from './solution.js';

test('boats from the two sides take turns, and the north begins', () => {
  expect(lockOrder(['Pike', 'Trout'], ['Heron', 'Otter'])).toEqual(['Pike', 'Heron', 'Trout', 'Otter']);
});

test('the longer queue in the north goes on alone', () => {
  expect(lockOrder(['Pike', 'Trout', 'Eel'], ['Heron'])).toEqual(['Pike', 'Heron', 'Trout', 'Eel']);
});

test('the longer queue in the south goes on alone', () => {
  expect(lockOrder(['Pike'], ['Heron', 'Otter', 'Swan'])).toEqual(['Pike', 'Heron', 'Otter', 'Swan']);
});

test('no boats', () => {
  expect(lockOrder([], [])).toEqual([]);
});

test('both queues are empty afterwards', () => {
  const north = ['Pike', 'Trout', 'Eel'];
  const south = ['Heron'];
  lockOrder(north, south);
  expect([north.length, south.length]).toEqual([0, 0]);
});
