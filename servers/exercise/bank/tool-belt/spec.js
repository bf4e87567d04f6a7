import { nextStep } from './solution.js';

test('a tool at the first place is used', () => {
  expect(nextStep(['drill', 'saw'], 'drill')).toBe('use drill');
});

test('a tool at a later place is used', () => {
  expect(nextStep(['drill', 'saw', 'file'], 'file')).toBe('use file');
});

test('a tool that is not there is fetched', () => {
  expect(nextStep(['drill', 'saw'], 'file')).toBe('fetch file');
});

test('an empty belt', () => {
  expect(nextStep([], 'saw')).toBe('fetch saw');
});
