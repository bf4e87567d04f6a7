import { firstVisitor } from './solution.js';

const log = {
  monday: ['deer', 'fox', 'owl'],
  tuesday: [],
  wednesday: ['badger'],
  thursday: null,
};

describe('firstVisitor', () => {
  test('finds the first of several animals', () => {
    expect(firstVisitor(log, 'monday')).toBe('deer');
  });

  test('finds an animal that came alone', () => {
    expect(firstVisitor(log, 'wednesday')).toBe('badger');
  });

  test('says nobody when no animal came', () => {
    expect(firstVisitor(log, 'tuesday')).toBe('nobody');
  });

  test('says nobody when the camera was off', () => {
    expect(firstVisitor(log, 'thursday')).toBe('nobody');
  });

  test('says nobody when the log has no such day', () => {
    expect(firstVisitor(log, 'sunday')).toBe('nobody');
    expect(firstVisitor({}, 'monday')).toBe('nobody');
  });
});
