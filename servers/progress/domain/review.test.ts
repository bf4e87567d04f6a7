import { default_w, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { ConceptState } from './concept-state.ts';
import type { Graded } from './fact.ts';
import { afterReview, gradeOf } from './review.ts';
import { graded } from './samples.ts';

const on = (day: number): string => new Date(Date.UTC(2026, 2, day, 17)).toISOString();
const after = (state: ConceptState, day: number, what: Partial<Graded> = {}): ConceptState => ({
  ...state,
  ...afterReview(state, graded('a', on(day), what)),
});
const daysUntilDue = ({ card }: ConceptState) =>
  card ? (Date.parse(card.due) - Date.parse(card.reviewed)) / 86_400_000 : undefined;

describe('a grade', () => {
  const plain = graded('a', on(1), { seconds: 100 });
  const usual = [110, 120, 130];

  it.each([
    ['wrong is Again', { passed: false }, usual, Rating.Again],
    ['right with a hint is Hard', { hintLevel: 1 }, usual, Rating.Hard],
    ['right is Good', { first: false }, usual, Rating.Good],
    ['right at the first try and under the median time is Easy', {}, usual, Rating.Easy],
    ['right but not faster than usual is Good', { seconds: 120 }, usual, Rating.Good],
    ['right in an unknown time is Good', { seconds: null }, usual, Rating.Good],
    ['right before it is known what is usual is Good', {}, [110, 120], Rating.Good],
  ])('%s', (_, what, times, grade) => {
    expect(gradeOf({ ...plain, ...what }, times)).toBe(grade);
  });
});

describe('the schedule', () => {
  it.each([
    ['Again', { passed: false }, 0],
    ['Hard', { hintLevel: 1 }, 1],
    ['Good', {}, 2],
  ])('starts at the default weight of %s', (_, what, weight) => {
    expect(after(ConceptState.empty, 1, what).card?.stability).toBe(default_w[weight]);
  });

  it('stretches with every success on the day it is due, and starts over when it is forgotten', () => {
    const first = after(ConceptState.empty, 1);
    const second = after(first, 1 + (daysUntilDue(first) ?? 0));
    const third = after(second, 1 + (daysUntilDue(first) ?? 0) + (daysUntilDue(second) ?? 0));
    expect(daysUntilDue(second)).toBeGreaterThan(daysUntilDue(first) ?? 0);
    expect(daysUntilDue(third)).toBeGreaterThan(daysUntilDue(second) ?? 0);
    const forgotten = after(third, 60, { passed: false });
    expect(daysUntilDue(forgotten)).toBeLessThan(daysUntilDue(third) ?? 0);
    expect(forgotten.card?.lapses).toBe(1);
  });

  it('is the same for the same facts: nothing in it is random', () => {
    const run = () => after(after(ConceptState.empty, 1), 5, { hintLevel: 2 });
    expect(run()).toEqual(run());
  });

  it('is not taken back in time by a fact that comes late', () => {
    const now = after(ConceptState.empty, 10);
    expect(after(now, 3).card?.reviewed).toBe(on(10));
  });

  it('is a day at the least', () => {
    expect(daysUntilDue(after(ConceptState.empty, 1, { passed: false }))).toBeGreaterThanOrEqual(1);
  });
});

it('only right answers tell how long one takes, and the last nine at that', () => {
  let state = ConceptState.empty;
  for (let i = 0; i < 12; i++) state = after(state, i + 1, { seconds: i, passed: i !== 11 });
  expect(state.times).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
