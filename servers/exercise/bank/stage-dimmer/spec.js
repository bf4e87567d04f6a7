import * as lights from './lights.js';
import { dim } from './solution.js';

beforeEach(() => {
  lights.setBrightness(100);
});

test('the new brightness is returned', () => {
  expect(dim(30)).toBe(70);
});

test('other modules see the change', () => {
  dim(45);
  expect(lights.brightness).toBe(55);
});

test('each step starts from where the lights are', () => {
  dim(20);
  expect(dim(50)).toBe(30);
});

test('lights that somebody else changed', () => {
  lights.setBrightness(40);
  expect(dim(10)).toBe(30);
});

test('never darker than 0', () => {
  dim(30);
  expect(dim(80)).toBe(0);
  expect(lights.brightness).toBe(0);
});
