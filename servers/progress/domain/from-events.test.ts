import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { describe, expect, it } from 'vitest';
import { Fact } from './fact.ts';
import { fromAttempt, fromFinding, fromHint, fromQuality } from './from-events.ts';

const header = {
  event_id: 'e1',
  event_type: 'x',
  timestamp: '2026-03-14T10:00:00.000Z',
  version: 1,
  student_id: 'ada',
  idempotency_key: 'k',
};
const attempt = {
  ...header,
  exercise: 'sum~7f',
  kind: 'quiz',
  concepts: ['arrays'],
  level: 'hard',
  score: 0.5,
  passed: false,
  first: true,
  hint_level: 2,
  error_type: 'TypeError',
  tests_passed: 1,
  tests_total: 2,
  seconds: null,
  difficulty: 0.4,
  predicted: 0.6,
  choices: 4,
  digest: 'd',
} as const;
const finding = {
  ...header,
  error_type: 'TypeError',
  certainty: 'certain',
  concept: null,
  exercise: null,
  digest: null,
} as const;

describe('what another server tells', () => {
  it.each([
    ['an attempt', fromAttempt({ ...attempt, concepts: [...attempt.concepts] })],
    ['a quality score', fromQuality({ ...header, concepts: ['arrays'], score: 1, digest: 'd' })],
    ['a finding', fromFinding(finding)],
    ['a hint', fromHint({ ...header, exercise: 'sum', concept: null, level: 5 })],
  ])('becomes a fact with the id and the instant of the event: %s', (_, fact) => {
    expect(Fact.parse(fact)).toEqual(fact);
    expect(fact).toMatchObject({ id: 'e1', at: header.timestamp });
  });

  it('keeps what counts where, and what it was judged against', () => {
    expect(attemptGraded.payload.parse(attempt)).toBeTruthy();
    expect(fromAttempt({ ...attempt, concepts: [...attempt.concepts] })).toMatchObject({
      counts: 'quiz',
      hintLevel: 2,
      difficulty: 0.4,
      choices: 4,
    });
  });

  it('is no error when it is a guess', () => {
    expect(findingNoted.payload.parse(finding)).toBeTruthy();
    expect(fromFinding(finding)).toMatchObject({ certain: true });
    expect(fromFinding({ ...finding, certainty: 'heuristic' })).toMatchObject({ certain: false });
  });
});
