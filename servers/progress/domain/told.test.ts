import { Practice } from '@learnflow/contracts/documents/practice';
import { activityRecorded } from '@learnflow/contracts/events/activity-recorded';
import { describe, expect, it } from 'vitest';
import { isAhead } from './ahead.ts';
import { factOf, missingIn, recordOf, type Told, toldIn, unfitIn } from './told.ts';

const NOW = '2026-03-14T10:00:00.000Z';
const HERE = { id: 'call#0', now: NOW };
const quiz: Told = { kind: 'quiz', concept: 'arrays', score: 0.7 };

describe('what is told', () => {
  it.each<Told>([
    quiz,
    { kind: 'exercise', concept: 'arrays', score: 0.25, exercise: 'sum', level: 'hard', hints: 2 },
    { kind: 'quality', concept: 'arrays', score: 1, exercise: 'sum' },
    { kind: 'statement', text: 'I am lost', at: '2026-03-01T09:00:00Z' },
  ])('%o is the same fact when it is heard again', (told) => {
    const { payload } = recordOf(told, NOW);
    const heard = toldIn(activityRecorded.payload.parse(payload));
    const later = { id: HERE.id, now: '2026-04-01T00:00:00.000Z' };
    expect(factOf(heard, Practice.empty, later)).toEqual(factOf(told, Practice.empty, HERE));
  });

  it.each<[Told, string | undefined]>([
    [{ kind: 'exercise', score: 1 }, 'concept'],
    [{ kind: 'quality', concept: 'arrays' }, 'score'],
    [{ kind: 'statement', concept: 'arrays' }, 'text'],
    [{ kind: 'statement', text: ' ' }, 'text'],
    [quiz, undefined],
  ])('%o misses %s', (told, missing) => {
    expect(missingIn(told)).toBe(missing);
  });

  it.each<[Told, string | undefined]>([
    [{ ...quiz, text: 'well done' }, 'text'],
    [{ kind: 'quality', concept: 'arrays', score: 1, level: 'easy' }, 'level'],
    [{ kind: 'quality', concept: 'arrays', score: 1, hints: 1 }, 'hints'],
    [{ kind: 'statement', text: 'hm', score: 0 }, 'score'],
    [quiz, undefined],
  ])('%o carries %s, which does not fit', (told, unfit) => {
    expect(unfitIn(told)).toBe(unfit);
  });

  it('may be two minutes ahead of the clock and no more', () => {
    expect(isAhead('2026-03-14T10:02:00Z', NOW)).toBe(false);
    expect(isAhead('2026-03-14T10:02:01Z', NOW)).toBe(true);
  });

  it('counts as right from 0.7 on', () => {
    expect(factOf(quiz, Practice.empty, HERE)).toMatchObject({ passed: true });
    expect(factOf({ ...quiz, score: 0.69 }, Practice.empty, HERE)).toMatchObject({ passed: false });
  });

  it('is a first attempt unless the exercise was tried before', () => {
    expect(factOf(quiz, Practice.empty, HERE)).toMatchObject({ first: true });
    expect(factOf(quiz, { ...Practice.empty, attempts: 1 }, HERE)).toMatchObject({ first: false });
  });

  it('has its instant written as all others are, so that text sorts by time', () => {
    expect(factOf({ ...quiz, at: '2026-03-14T09:00:00Z' }, Practice.empty, HERE).at).toBe('2026-03-14T09:00:00.000Z');
  });
});
