import { Route } from './solution.js';

test('a new route has gone nowhere', () => {
  expect(new Route().end()).toBe('0 0');
});

test('the kilometres to the east come first', () => {
  expect(new Route().north(5).east(3).end()).toBe('3 5');
});

test('steps in one direction add up', () => {
  expect(new Route().east(3).east(4).north(1).north(1).end()).toBe('7 2');
});

test('negative numbers lead back', () => {
  expect(new Route().north(2).north(-6).east(-1).end()).toBe('-1 -4');
});

test('each step returns the route itself, which goes on', () => {
  const route = new Route();
  expect(route.north(5)).toBe(route);
  expect(route.east(3)).toBe(route);
  expect(route.end()).toBe('3 5');
});
