import { isConceptId } from '@learnflow/contracts/concepts';
import { Learner, NO_ROW } from '@learnflow/contracts/documents/learner';
import { expectExamples } from '@learnflow/shared/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remembering } from '../domain/remember.ts';
import { graded, NOW } from '../domain/samples.ts';
import { nextStep } from './next-step.ts';

expectExamples(nextStep);

const refuse = (code: string): never => {
  throw new Error(code);
};
const attempts = fc.array(
  fc.record({
    concepts: fc.subarray(['variables', 'strings', 'arrays', 'for-loops', 'closures'], { minLength: 1 }),
    score: fc.constantFrom(0, 0.5, 1),
    hintLevel: fc.nat(5),
  }),
  { maxLength: 12 },
);

it('always has a step for whatever was done, with existing concepts and a chance between its ends', () => {
  fc.assert(
    fc.property(attempts, (all) => {
      const { learner } = remembering(
        all.map((what, i) => graded(`a${i}`, NOW, { ...what, passed: what.score === 1, exercise: `e${i}` })),
      );
      const { result } = nextStep.run({ student: 'ada', input: {}, learner, now: NOW, id: 'call', refuse });
      expect(result.concepts.every(isConceptId)).toBe(true);
      expect(result.concepts.length).toBeGreaterThan(0);
      if (result.chance !== null) {
        expect(result.low ?? 2).toBeLessThanOrEqual(result.chance);
        expect(result.high ?? -1).toBeGreaterThanOrEqual(result.chance);
      }
      expect(nextStep.brief(nextStep.output.parse(result)).length).toBeLessThan(160);
    }),
  );
});

it('a placement goes on until its probes are answered', () => {
  const row = { ...NO_ROW, quiz: 1, attempts: 1 };
  const after = (...concepts: string[]) =>
    nextStep.run({
      input: {},
      student: 'ada',
      now: NOW,
      id: 'next',
      learner: { ...Learner.empty, concepts: Object.fromEntries(concepts.map((concept) => [concept, row])) },
      refuse,
    }).result;
  expect(after('return-values')).toMatchObject({ step: 'placement', concepts: ['null-undefined', 'while-loops'] });
  expect(after('return-values', 'null-undefined', 'while-loops').step).toBe('learn');
  expect(after('arrays').step).toBe('learn');
});
