import { consistencyOf } from '@learnflow/contracts/consistency';
import { NO_ROW } from '@learnflow/contracts/documents/learner';
import { knownConcepts } from '@learnflow/contracts/known';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from './apply.ts';
import { ConceptState } from './concept-state.ts';
import { evidenceOf } from './evidence.ts';
import type { Fact, Graded, Quality } from './fact.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { NOTHING, remembering } from './remember.ts';
import { graded, NOW } from './samples.ts';
import { lookAt } from './struggle/look.ts';

const CONCEPTS = ['arrays', 'for-loops', 'array-loops'];
/** Few instants and many digests, so that ties and evictions happen. */
const instant = fc.nat(60).map((hours) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString());
const concepts = fc.subarray(CONCEPTS, { minLength: 1 });
const score = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const digest = fc.nat(30).map((n) => `d${n}`);

const attempt: fc.Arbitrary<Graded> = fc
  .record({
    at: instant,
    exercise: fc.option(fc.constantFrom('e1', 'e2', 'e3'), { nil: null }),
    counts: fc.constantFrom('exercise' as const, 'quiz' as const),
    concepts,
    level: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
    score,
    passed: fc.boolean(),
    first: fc.boolean(),
    hintLevel: fc.nat(5),
    digest: fc.option(digest, { nil: null }),
  })
  .map((what) => graded('', what.at, what));
const quality: fc.Arbitrary<Quality> = fc
  .record({ at: instant, concepts, score, digest, accepted: fc.boolean() })
  .map((what): Quality => ({ kind: 'quality', id: '', ...what }));
const other: fc.Arbitrary<Fact> = fc.record({
  kind: fc.constant('hint' as const),
  id: fc.constant(''),
  at: instant,
  exercise: fc.constantFrom('e1', 'e2'),
  concept: fc.constantFrom(...CONCEPTS),
  level: fc.nat(5),
});
const facts = fc
  .array(fc.oneof({ weight: 4, arbitrary: attempt }, { weight: 3, arbitrary: quality }, other), { maxLength: 60 })
  .map((all) => all.map((fact, i): Fact => ({ ...fact, id: `f${i}` })));
const shuffled = facts.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

/** A fact that is called what its arrival makes it. */
type Content = (id: string) => Fact;
const fewInstants = fc.constantFrom('2026-03-14T08:00:00.000Z', '2026-03-14T09:00:00.000Z');
const fewScores = fc.constantFrom(0, 0.3, 0.5, 1);
const unnamedReview = fc.record({ at: fewInstants, score: fewScores }).map(
  ({ at, score }): Content =>
    (id) => ({ kind: 'quality', id, at, concepts: ['arrays'], score, digest: id, accepted: true }),
);
const tied = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: attempt }, { weight: 2, arbitrary: quality }), fewInstants, fewScores)
  .map(
    ([fact, at, score]): Content =>
      (id) => ({ ...fact, id, at, score }),
  );
const arrivals = fc
  .array(fc.oneof(unnamedReview, tied), { maxLength: 80 })
  .chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );

const foldAll = (all: readonly Fact[], before: Memory = NOTHING): Memory =>
  all.reduce((memory, fact) => fold(memory, fact, NOW).memory, before);

/** All that no order may change. */
const partsIn = ({ learner, concepts: states, practices }: Memory) => ({
  consistency: consistencyOf(learner, NOW),
  activeDays: learner.activeDays,
  known: [...knownConcepts(learner, NOW)].toSorted(),
  concepts: CONCEPTS.map((concept) => {
    const { exercises, quizzes, quizCount, accepted, scored, attempts } = states[concept] ?? ConceptState.empty;
    const row = learner.concepts[concept];
    return {
      evidence: evidenceOf(states[concept] ?? ConceptState.empty),
      row: [row?.completion, row?.quiz, row?.quality, row?.attempts, row?.lastAt],
      sums: { exercises, quizzes, quizCount, accepted, scored, attempts },
    };
  }),
  practices: Object.fromEntries(
    Object.entries(practices)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([id, practice]) => [id, practice]),
  ),
});

describe('the order of facts', () => {
  it('changes none of the four parts, nor what is known', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(partsIn(foldAll(other))).toStrictEqual(partsIn(foldAll(all)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not matter at equal instants either, with ids that follow the order of arrival', () => {
    const parts = (all: readonly Content[]) => {
      const { learner } = foldAll(all.map((content, i) => content(`f${i}`)));
      return CONCEPTS.map((concept) => {
        const { completion, quiz, quality } = learner.concepts[concept] ?? NO_ROW;
        return { completion, quiz, quality };
      });
    };
    fc.assert(
      fc.property(arrivals, ([all, other]) => {
        expect(parts(other)).toStrictEqual(parts(all));
      }),
      { numRuns: 300 },
    );
  });

  it('does not matter either among facts of one instant and one id', () => {
    const quizzes = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1].map((points) =>
      graded('told', NOW, { counts: 'quiz', exercise: null, score: points }),
    );
    const reviews = [0, 0.5, 1].map(
      (points): Fact => ({
        kind: 'quality',
        id: 'told',
        at: NOW,
        concepts: ['for-loops'],
        score: points,
        digest: 'd',
        accepted: true,
      }),
    );
    const all = [...quizzes, ...reviews];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }), (other) => {
        expect(partsIn(foldAll(other))).toStrictEqual(partsIn(foldAll(all)));
      }),
    );
  });

  it('of a review and the acceptance of the same code does not matter', () => {
    const passed = graded('a', NOW, { digest: 'd1' });
    const review: Fact = {
      kind: 'quality',
      id: 'q',
      at: NOW,
      concepts: ['for-loops'],
      score: 0.8,
      digest: 'd1',
      accepted: false,
    };
    for (const order of [
      [passed, review],
      [review, passed],
    ])
      expect(foldAll(order).learner.concepts['for-loops']?.quality).toBe(0.8);
    expect(foldAll([review]).learner.concepts['for-loops']).toBeUndefined();
  });
});

describe('documents', () => {
  it('stay within their schemas and their bounds, whatever is folded', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const { concepts: states, learner } = foldAll(all);
        for (const state of Object.values(states)) {
          expect(ConceptState.schema.parse(state)).toEqual(state);
          for (const part of Object.values(evidenceOf(state))) {
            expect(part ?? 0).toBeGreaterThanOrEqual(0);
            expect(part ?? 0).toBeLessThanOrEqual(1);
          }
        }
        expect(learner.activeDays.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('grow no more after thousands of facts', () => {
    const year = Array.from({ length: 3000 }, (_, i) =>
      graded(`a${i}`, new Date(Date.parse(NOW) - (3000 - i) * 60_000).toISOString(), {
        exercise: `e${i % 9}`,
        counts: i % 4 === 0 ? 'quiz' : 'exercise',
        passed: i % 3 > 0,
        error: 'TypeError',
        digest: `d${i}`,
      }),
    );
    const size = (memory: Memory) =>
      [memory.learner, memory.recent, memory.concepts].map((one) => JSON.stringify(one).length);
    const [early, late] = [size(remembering(year.slice(0, 1000))), size(remembering(year))];
    for (const [i, bytes] of late.entries()) expect(bytes).toBeLessThan((early[i] ?? 0) * 1.1 + 50);
  });
});

describe('progress is told', () => {
  it('for every concept whose completion, quiz or quality moved, and for no other', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const before = foldAll(all.slice(0, -1));
        const fact = all[all.length - 1];
        if (!fact) return;
        const { memory, emit } = applied(before, fact, NOW);
        const told = emit.flatMap(({ type, payload }) =>
          type.record === 'StudentProgress' && 'component' in payload ? [payload.component] : [],
        );
        const moved = CONCEPTS.filter((concept) => {
          const was = evidenceOf(before.concepts[concept] ?? ConceptState.empty);
          const is = evidenceOf(memory.concepts[concept] ?? ConceptState.empty);
          return was.completion !== is.completion || was.quiz !== is.quiz || was.quality !== is.quality;
        });
        expect([...told].toSorted()).toEqual(moved.toSorted());
      }),
    );
  });

  it('with the parts, the consistency of the moment and the mastery', () => {
    const { emit } = applied(NOTHING, graded('a', NOW, { score: 0.9, passed: false }), NOW);
    expect(emit.map(({ payload }) => payload)).toEqual([
      {
        component: 'for-loops',
        scores: { completion: 0.9, quiz: null, quality: null, consistency: expect.closeTo(0.06 + 0.4 / 7, 9) },
        mastery: 0.5,
      },
    ]);
  });

  it('not when the same result comes again', () => {
    const once = foldAll([graded('a', NOW, {})]);
    expect(applied(once, graded('b', NOW, { first: false }), NOW).emit).toEqual([]);
  });
});

describe('a success', () => {
  it('credits all that the concept rests on, and moves none of its parts', () => {
    const { learner, concepts: states } = foldAll([graded('a', NOW, { concepts: ['array-loops'] })]);
    const known = knownConcepts(learner, NOW);
    for (const below of ['arrays', 'for-loops', 'while-loops', 'variables']) expect(known.has(below)).toBe(true);
    expect(known.has('array-loops')).toBe(false);
    expect(known.has('objects')).toBe(false);
    expect(Object.keys(learner.concepts)).toEqual(['array-loops']);
    expect(Object.keys(states)).toEqual(['array-loops']);
  });

  it('that a hint gave away credits nothing', () => {
    expect(foldAll([graded('a', NOW, { hintLevel: 4 })]).learner.placed).toEqual({});
  });
});

describe('an attempt', () => {
  it.each([
    [0, 1],
    [1, 0.75],
    [2, 0.5],
    [3, 0.25],
    [4, 0],
    [5, 0],
  ])('after a hint of level %d counts %d', (hintLevel, completion) => {
    expect(foldAll([graded('a', NOW, { hintLevel })]).learner.concepts['for-loops']?.completion).toBe(completion);
  });

  it('at a harder exercise weighs more', () => {
    const all = [
      graded('a', NOW, { exercise: 'e1', level: 'easy', score: 1 }),
      graded('b', NOW, { exercise: 'e2', level: 'hard', score: 0 }),
    ];
    expect(foldAll(all).learner.concepts['for-loops']?.completion).toBe(0.25);
  });

  it('that is worse than an earlier one at the same exercise takes nothing away', () => {
    const all = [graded('a', NOW, { score: 0.8 }), graded('b', NOW, { score: 0.3 })];
    expect(foldAll(all).learner.concepts['for-loops']?.completion).toBe(0.8);
  });

  it('moves ability only the first time', () => {
    const once = foldAll([graded('a', NOW, {})]);
    const twice = foldAll([graded('b', NOW, { first: false })], once);
    expect(once.learner.ability).toEqual({ theta: 0.5, count: 1 });
    expect(twice.learner.ability).toEqual(once.learner.ability);
  });

  it('at a concept of another version of the catalogue changes no concept', () => {
    const { learner } = foldAll([graded('a', NOW, { concepts: ['cobol'] })]);
    expect(learner.concepts).toEqual({});
  });
});

describe('recent quizzes', () => {
  it('weigh more: five quizzes by 0.5, 0.7, 0.85, 0.95 and 1, and a sixth drops the oldest', () => {
    const quizzes = [1, 0, 0.5, 0.25, 0.75, 1].map((points, i) =>
      graded(`q${i}`, `2026-03-0${i + 1}T10:00:00.000Z`, { counts: 'quiz', exercise: null, score: points }),
    );
    const five = (1 * 0.5 + 0 * 0.7 + 0.5 * 0.85 + 0.25 * 0.95 + 0.75 * 1) / 4;
    const six = (0 * 0.5 + 0.5 * 0.7 + 0.25 * 0.85 + 0.75 * 0.95 + 1 * 1) / 4;
    expect(foldAll(quizzes.slice(0, 5)).learner.concepts['for-loops']?.quiz).toBeCloseTo(five, 12);
    expect(foldAll(quizzes).learner.concepts['for-loops']?.quiz).toBeCloseTo(six, 12);
  });
});

describe('quality', () => {
  it('is the median of the last five accepted, so that one bad file does not sink it', () => {
    const scores = [0.1, 0.9, 0.8, 0.9, 0.2, 0.7];
    const all = scores.flatMap((points, i): Fact[] => [
      graded(`a${i}`, `2026-03-0${i + 1}T10:00:00.000Z`, { digest: `d${i}` }),
      {
        kind: 'quality',
        id: `q${i}`,
        at: NOW,
        concepts: ['for-loops'],
        score: points,
        digest: `d${i}`,
        accepted: false,
      },
    ]);
    expect(foldAll(all).learner.concepts['for-loops']?.quality).toBe(0.8);
  });
});

describe('a fact from the future', () => {
  const latest = '2026-03-14T10:02:00.000Z';
  const poor = graded('a', '2031-01-01T00:00:00.000Z', { counts: 'quiz', exercise: null, score: 0, passed: false });
  const { memory, signals } = fold(NOTHING, poor, NOW);

  it('happened two minutes from now at the latest, wherever that is written', () => {
    expect(memory.learner.concepts['for-loops']?.lastAt).toBe(latest);
    expect(memory.learner.activeDays).toEqual(['2026-03-14']);
    expect(memory.concepts['for-loops']?.quizzes[0]?.at).toBe(latest);
    expect(memory.concepts['for-loops']?.card?.reviewed).toBe(latest);
    expect(memory.learner.concepts['for-loops']?.due?.startsWith('2026-03')).toBe(true);
    expect(signals.map(({ rule, at }) => [rule, at])).toEqual([['S3', latest]]);
  });

  it('shows no struggle before it can have happened', () => {
    expect(lookAt(memory.recent, '2026-03-14T09:59:59.000Z').struggling).toBe(false);
    expect(lookAt(memory.recent, NOW).struggling).toBe(true);
  });
});
