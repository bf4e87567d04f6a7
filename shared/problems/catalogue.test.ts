import { expect, it } from 'vitest';
import { catalogueOf, type Entry, problemOfFile } from './catalogue.ts';

const entry = (id: string, seeds: number): Entry => ({
  id,
  title: id,
  kind: 'write',
  counts: 'exercise',
  level: 'easy',
  concepts: ['numbers'],
  prerequisites: [],
  minutes: 5,
  seeds,
  size: 3,
  choices: null,
});

const shelf = catalogueOf([entry('bus-pass', 1), entry('push-ups', 32)]);

it.each([
  ['bus-pass/solution.js', 'bus-pass'],
  ['/home/ada/lessons/push-ups~1f/solution.ts', 'push-ups~1f'],
  ['push-ups\\solution.js', 'push-ups'],
])('%s is for %s', (path, problem) => {
  expect(problemOfFile(path, shelf)).toBe(problem);
});

it.each([
  'bus-pass/spec.js',
  'bus-pass~03/solution.js',
  'push-ups~20/solution.js',
  'mine/solution.js',
  'solution.js',
  'code',
])('%s is for no problem', (path) => {
  expect(problemOfFile(path, shelf)).toBeUndefined();
});
