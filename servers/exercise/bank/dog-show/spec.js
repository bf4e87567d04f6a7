import { podium } from './solution.js';

test('names three dogs', () => {
  expect(podium(['Bella', 'Hachi', 'Nanuk'])).toBe('Bella before Hachi and Nanuk');
});

test('names the first three of many dogs', () => {
  expect(podium(['Zeus', 'Fritz', 'Coco', 'Bella', 'Hachi'])).toBe('Zeus before Fritz and Coco');
});

test('does not change the results', () => {
  const results = ['Zeus', 'Fritz', 'Coco', 'Bella'];
  podium(results);
  expect(results).toEqual(['Zeus', 'Fritz', 'Coco', 'Bella']);
});
