import { Learner } from '@learnflow/contracts/documents/learner';
import { expectExamples } from '@learnflow/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING } from '../domain/remember.ts';
import { ada, NOW } from '../domain/samples.ts';
import { recordActivity } from './record-activity.ts';

expectExamples(recordActivity);

type Input = Parameters<typeof recordActivity.run>[0]['input'];

const refuse = (code: string): never => {
  throw new Error(code);
};
const record = (input: Input, memory = NOTHING, now = NOW, id = 'call') =>
  recordActivity.run({ student: 'ada', input, ...memory, now, id, refuse });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anything: fc.Arbitrary<Input> = fc.record({
  kind: fc.constantFrom('exercise' as const, 'quiz' as const, 'quality' as const, 'statement' as const),
  concept: maybe(fc.constantFrom('arrays' as const, 'for-loops' as const)),
  score: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  exercise: maybe(fc.constantFrom('two-fer', 'leap')),
  level: maybe(fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const)),
  hints: maybe(fc.nat(5)),
  text: maybe(fc.constantFrom("I don't get it", 'fine')),
  at: maybe(fc.constantFrom('2026-03-01T10:00:00Z', '2026-03-14T09:59:00Z', '2027-01-01T00:00:00Z')),
});

describe('whatever is told', () => {
  it('is recorded and answered in a line, or refused by a declared reason', () => {
    fc.assert(
      fc.property(anything, (input) => {
        try {
          const { result, emit = [] } = record(input, ada());
          expect(recordActivity.brief(recordActivity.output.parse(result)).length).toBeLessThan(300);
          expect(emit[0]?.type.record).toBe('ActivityRecorded');
        } catch (error) {
          expect(Object.keys(recordActivity.refusals)).toContain(error instanceof Error ? error.message : error);
        }
      }),
    );
  });

  it('replaces no documents but those of the student, the concept and the exercise named', () => {
    const { next = {} } = record({ kind: 'exercise', concept: 'arrays', score: 1, exercise: 'leap' });
    expect(Object.keys(next.concepts ?? {})).toEqual(['arrays']);
    expect(Object.keys(next.practices ?? {})).toEqual(['leap']);
  });

  it('is one fact a call, however many come within a millisecond', () => {
    const review: Input = { kind: 'quality', concept: 'arrays', score: 1 };
    const first = record(review, NOTHING, NOW, 'c1');
    const { next } = record({ ...review, score: 0.5 }, { ...NOTHING, ...first.next }, NOW, 'c2');
    expect(next?.learner?.concepts.arrays?.quality).toBe(0.75);
  });

  it('is known by the id of its event, which comes first', () => {
    const { emit = [] } = record({ kind: 'statement', text: "I don't get it" });
    expect(emit.map(({ type }) => type.record)).toEqual(['ActivityRecorded', 'StruggleDetected']);
    expect(emit[1]?.payload).toMatchObject({ rule: 'S4', evidence: ['call#0'] });
  });

  it('of weeks ago counts towards mastery, and is no struggle of today', () => {
    const { result, next } = record({ kind: 'quiz', concept: 'arrays', score: 0.1, at: '2026-02-20T10:00:00Z' });
    expect(result).toMatchObject({ mastery: expect.closeTo(0.075, 3), struggle: [] });
    expect(next?.learner?.activeDays).toEqual(['2026-02-20']);
  });
});

it('a poor quiz is answered with the sign of struggle and what to do about it', () => {
  const { result } = record({ kind: 'quiz', concept: 'arrays', score: 0.2 });
  expect(recordActivity.brief(recordActivity.output.parse(result))).toContain(
    'S3 quiz below 50 %: revisit the concept',
  );
});

it('a statement that shows no struggle changes no document, and is told all the same', () => {
  const { next, emit = [] } = record({ kind: 'statement', text: 'That was fun' });
  expect(next).toEqual({});
  expect(emit.map(({ type }) => type.record)).toEqual(['ActivityRecorded']);
});

it('a name that could leave its key is no exercise', () => {
  for (const exercise of ['a/b', '../x', '__proto__', '', 'x'.repeat(81), 'a b'])
    expect(recordActivity.input.safeParse({ kind: 'exercise', exercise }).success).toBe(false);
  expect(recordActivity.input.safeParse({ kind: 'exercise', exercise: 'sum~7f' }).success).toBe(true);
});

it('a score outside 0..1 and a text without end are turned away by the schema', () => {
  for (const wrong of [
    { score: 1.01 },
    { score: -0.1 },
    { score: Number.NaN },
    { text: 'x'.repeat(501) },
    { hints: 6 },
  ])
    expect(recordActivity.input.safeParse({ kind: 'quiz', ...wrong }).success).toBe(false);
});

it('days are those of the student', () => {
  const inTokyo = { ...NOTHING, learner: { ...Learner.empty, timeZone: 'Asia/Tokyo' } };
  const { next } = record({ kind: 'quiz', concept: 'arrays', score: 1 }, inTokyo, '2026-03-14T20:00:00.000Z');
  expect(next?.learner?.activeDays).toEqual(['2026-03-15']);
});

it('an instant may be told in any zone, and is kept in UTC', () => {
  const told = recordActivity.input.parse({
    kind: 'quiz',
    concept: 'arrays',
    score: 1,
    at: '2026-03-14T00:30:00+01:00',
  });
  const { next, emit = [] } = record(told);
  expect(next?.learner?.concepts.arrays?.lastAt).toBe('2026-03-13T23:30:00.000Z');
  expect(emit[0]?.payload).toMatchObject({ at: '2026-03-13T23:30:00.000Z' });
});

it.each([`2026-03-14T00:30:00.${'0'.repeat(20)}Z`, '0000-01-01T00:00:00+23:59', '2026-03-14'])(
  '%s is no instant',
  (at) => {
    expect(recordActivity.input.safeParse({ kind: 'statement', text: 'hm', at }).success).toBe(false);
  },
);

it('a statement that says nothing is refused', () => {
  for (const text of ['', ' \n']) expect(() => record({ kind: 'statement', text })).toThrow('argument_missing');
});

it('a percentage and its band never contradict each other', () => {
  const said = (mastery: number, band: 'Beginner' | 'Learning' | 'Mastered') =>
    recordActivity.brief({
      kind: 'quiz',
      concept: 'arrays',
      mastery,
      before: 0,
      band,
      exercises: 0,
      quizzes: 1,
      struggle: [],
    });
  expect(said(0.4, 'Beginner')).toContain('40% Beginner (+40)');
  expect(said(0.404, 'Learning')).toContain('41% Learning (+41)');
  expect(said(0.901, 'Mastered')).toContain('91% Mastered (+91)');
});
