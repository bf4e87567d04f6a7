import { remembering } from './solution.js';

test('it returns what was measured', () => {
  const brightness = remembering((star) => star + ' is bright');
  expect(brightness('Vega')).toBe('Vega is bright');
});

test('the same star twice is measured once', () => {
  const measure = vi.fn((star) => star.length);
  const brightness = remembering(measure);
  expect([brightness('Sirius'), brightness('Sirius'), brightness('Sirius')]).toEqual([6, 6, 6]);
  expect(measure).toHaveBeenCalledTimes(1);
});

test('another star is measured', () => {
  const measure = vi.fn((star) => star.length);
  const brightness = remembering(measure);
  expect([brightness('Vega'), brightness('Sirius'), brightness('Vega')]).toEqual([4, 6, 4]);
  expect(measure).toHaveBeenCalledTimes(3);
});

test('two of them remember each for itself', () => {
  const measure = vi.fn(() => 1);
  remembering(measure)('Vega');
  remembering(measure)('Vega');
  expect(measure).toHaveBeenCalledTimes(2);
});
