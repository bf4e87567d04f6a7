import { waveHeight } from './solution.js';

test('a height is returned', () => {
  expect(waveHeight(() => 1.8)).toBe(1.8);
});

test('flat water is a height too', () => {
  expect(waveHeight(() => 0)).toBe(0);
});

test('a lost signal gives null', () => {
  const read = () => {
    throw new RangeError('no signal');
  };
  expect(waveHeight(read)).toBeNull();
});

test('any other error goes on, unchanged', () => {
  const problem = new TypeError('heigth is not a function');
  const read = () => {
    throw problem;
  };
  let caught;
  try {
    waveHeight(read);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBe(problem);
});
