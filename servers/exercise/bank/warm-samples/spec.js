import { warmSamples } from './solution.js';

const samples = [
  { name: 'moss', celsius: 7 },
  { name: 'fern', celsius: 3 },
  { name: 'algae', celsius: 9 },
  { name: 'yeast', celsius: 5 },
];

test('the names of the warm samples, in capitals', () => {
  expect(warmSamples(samples, 5)).toBe('MOSS, ALGAE');
});

test('all are warm', () => {
  expect(warmSamples(samples, 0)).toBe('MOSS, FERN, ALGAE, YEAST');
});

test('none is warm', () => {
  expect(warmSamples(samples, 20)).toBe('');
});
