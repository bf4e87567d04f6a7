import { expectExamples } from '@learnflow/shared/testing';
import { expect, it } from 'vitest';
import { stateOf } from '../domain/memory.ts';
import { remembering } from '../domain/remember.ts';
import { ada, graded, NOW } from '../domain/samples.ts';
import { masteryCalculation } from './mastery-calculation.ts';

expectExamples(masteryCalculation);

const refuse = (code: string): never => {
  throw new Error(code);
};
const asked = (memory = ada(), now = NOW) =>
  masteryCalculation.run({
    student: 'ada',
    input: { concept: 'for-loops' },
    learner: memory.learner,
    state: stateOf(memory, 'for-loops'),
    now,
    id: 'call',
    refuse,
  }).result;

it('says the same mastery as the parts that the short row of the student holds', () => {
  const row = ada().learner.concepts['for-loops'];
  const { parts } = asked();
  for (const part of ['completion', 'quiz', 'quality'] as const)
    expect(parts[part]).toBeCloseTo(row?.[part] ?? Number.NaN, 3);
});

it('falls slowly with days away, and only by the consistency', () => {
  const [today, later] = [asked(), asked(ada(), '2026-04-20T10:00:00.000Z')];
  expect(later.mastery).toBeLessThan(today.mastery);
  expect(later.mastery).toBeGreaterThan(today.mastery - 0.1);
  expect({ ...later.parts, consistency: null }).toEqual({ ...today.parts, consistency: null });
  expect(later.why).toContain('decayed');
});

it('refuses a concept that is only credited by success elsewhere', () => {
  const credited = remembering([graded('a', NOW, { concepts: ['array-loops'] })]);
  expect(credited.learner.placed['for-loops']).toBe('provisional');
  expect(() => asked(credited)).toThrow('no_evidence');
});

it('counts the evidence behind the number', () => {
  expect(asked().evidence).toEqual({
    attempts: 4,
    exercises: 2,
    quizzes: 2,
    reviews: 1,
  });
});
