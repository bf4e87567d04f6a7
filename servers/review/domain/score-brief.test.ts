import { expect, it } from 'vitest';
import { toldScore } from './score-brief.ts';

const told = (...lines: number[]) =>
  toldScore({
    score: 80,
    band: 'good',
    worst: null,
    findings: [{ lines, points: 5, what: 'it is long', mend: 'cut it' }],
    unmet: [],
    good: null,
    fault: null,
  }).split('\n')[1];

it('a line that holds one trouble twice is named once', () => {
  expect(told(5, 5)).toMatch(/^line 5, -5: /);
  expect(told(5, 5, 7)).toMatch(/^lines 5, 7, /);
  expect(told(5, 7, 7, 9)).toMatch(/^line 5 and 2 more, /);
});
