import { expect, it } from 'vitest';
import { toldScore } from './score-brief.ts';

const trouble = { rule: 'is-long', lines: [3], points: 5, what: 'it is long', mend: 'cut it' };

const told = (...findings: readonly Partial<typeof trouble>[]) =>
  toldScore({
    score: 80,
    band: 'good',
    worst: null,
    findings: findings.map((one) => ({ ...trouble, ...one })),
    unmet: [],
    good: null,
    fault: null,
  })
    .split('\n')
    .slice(1);

it('a line that holds one trouble twice is named once', () => {
  expect(told({ lines: [5, 5] })[0]).toMatch(/^line 5, -5: /);
  expect(told({ lines: [5, 5, 7] })[0]).toMatch(/^lines 5, 7, /);
  expect(told({ lines: [5, 7, 7, 9] })[0]).toMatch(/^line 5 and 2 more, /);
});

it('the costliest is said in full, and of the others a long one is only named', () => {
  const long = { what: 'a very long story about what happens here, and about what happens after that', mend: 'why?' };
  expect(told(long, long, {})).toEqual([
    `line 3, -5: ${long.what}; why?`,
    'line 3, -5: is long',
    'line 3, -5: it is long; cut it',
  ]);
});

it('a blemish is not told beside a grave mistake, and is where there is nothing else', () => {
  expect(told({ points: 16 }, { points: 1.5 })).toHaveLength(1);
  expect(told({ points: 6 }, { points: 1.5 })).toHaveLength(2);
  expect(told({ points: 0.4 })).toEqual(['line 3, -0.4: it is long; cut it']);
});
