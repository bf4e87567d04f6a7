import { Learner } from '@learnflow/contracts/documents/learner';
import { expect, it } from 'vitest';
import { explanationGeneration } from '../skills/explanation-generation.ts';
import { explanationOf, proseOf, renamedAs } from './explanation.ts';
import { LESSON, ran } from './samples.ts';

it('the way to other names and back changes nothing but the names', () => {
  const plain = explanationOf(LESSON, { level: 'first' });
  expect(renamedAs(plain, plain.code, proseOf(plain))).toEqual(plain);
});

it.each([
  ['prints the same', ran('12'), 'total'],
  ['prints something else', ran('13'), 'litres'],
  ['fails', { ...ran('12'), verdict: 'error' as const }, 'litres'],
  ['was not run', undefined, 'litres'],
])('a sample under other names that %s', (_, rerun, shown) => {
  const plain = explanationOf(LESSON, { level: 'first' });
  const { result } = explanationGeneration.run({
    input: { concept: 'while-loops' },
    student: 'ada',
    now: '2026-03-14T10:00:00.000Z',
    id: 'c1',
    lesson: LESSON,
    learner: Learner.empty,
    told: { told: [] },
    noticed: { patterns: {} },
    source: undefined,
    wanted: undefined,
    piece: { level: 'first' },
    plain,
    renaming: {
      sample: plain.code.replaceAll('litres', 'total'),
      prose: proseOf(plain),
      names: { litres: 'total' },
    },
    rerun,
    refuse: (code) => {
      throw new Error(code);
    },
  });
  expect(result.code).toContain(`let ${shown} = 0;`);
  expect(result.names).toEqual(shown === 'total' ? { litres: 'total' } : {});
});
