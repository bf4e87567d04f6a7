import { expectExamples } from '@learnflow/shared/testing';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { NOTHING } from '../domain/remember.ts';
import { graded, NOW } from '../domain/samples.ts';
import { foldFact } from './fold-fact.ts';
import { recordActivity } from './record-activity.ts';

expectExamples(foldFact);

const refuse = (code: string): never => {
  throw new Error(code);
};
const fold = (fact: Fact, memory = NOTHING) =>
  foldFact.run({ student: 'ada', input: { fact }, ...memory, now: NOW, id: 'call', refuse });

it('folds an event as record_activity folds a call', () => {
  const told = recordActivity.run({
    student: 'ada',
    input: { kind: 'exercise', concept: 'arrays', score: 1, exercise: 'leap' },
    ...NOTHING,
    now: NOW,
    id: 'call',
    refuse,
  });
  const same = graded('call#0', NOW, {
    exercise: 'leap',
    concepts: ['arrays'],
    seconds: null,
    testsPassed: 0,
    testsTotal: 0,
  });
  expect(fold(same).next).toEqual(told.next);
});

describe('a fact replaces only what it is about', () => {
  const about: readonly (readonly [string, Fact, readonly string[]])[] = [
    ['an attempt', graded('a', NOW, {}), ['concepts', 'learner', 'practices', 'recent']],
    [
      'a quality score that waits for its attempt',
      { kind: 'quality', id: 'q', at: NOW, concepts: ['arrays'], score: 1, digest: 'd', accepted: false },
      ['concepts'],
    ],
    ['a hint', { kind: 'hint', id: 'h', at: NOW, exercise: 'leap', concept: null, level: 3 }, ['practices', 'recent']],
    [
      'a guess about an error',
      { kind: 'finding', id: 'f', at: NOW, exercise: null, concept: null, error: 'x', certain: false, digest: null },
      [],
    ],
  ];

  it.each(about)('%s', (_, fact, documents) => {
    expect(Object.keys(fold(fact).next ?? {}).toSorted()).toEqual(documents);
  });
});

it('a hint raises the level that the exercise remembers and never lowers it', () => {
  const hint = (level: number): Fact => ({ kind: 'hint', id: 'h', at: NOW, exercise: 'leap', concept: null, level });
  const after = fold(hint(3)).next?.practices ?? {};
  expect(after.leap?.hintLevel).toBe(3);
  expect(fold(hint(1), { ...NOTHING, practices: after }).next?.practices?.leap?.hintLevel).toBe(3);
});
