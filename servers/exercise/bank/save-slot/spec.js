import { load } from './solution.js';

test('a complete save', () => {
  expect(load('{"level":4,"coins":120}')).toEqual({ level: 4, coins: 120 });
});

test('spaces and another order do not matter', () => {
  expect(load(' { "coins": 3, "level": 9 } ')).toEqual({ level: 9, coins: 3 });
});

test('an old save gets its coins', () => {
  expect(load('{"level":7}')).toEqual({ level: 7, coins: __coins__ });
});

test('a player without coins stays without coins', () => {
  expect(load('{"level":2,"coins":0}')).toEqual({ level: 2, coins: 0 });
});

test('a broken text gives a new game', () => {
  expect(load('{"level":4,"coi')).toEqual({ level: __level__, coins: 100 });
});

test('an empty text gives a new game', () => {
  expect(load('')).toEqual({ level: __level__, coins: 100 });
});
