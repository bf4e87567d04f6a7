import { expectExamples } from '@learnflow/shared/testing';
import { expect, it } from 'vitest';
import { Recent } from '../domain/recent.ts';
import { adaStuck, NOW } from '../domain/samples.ts';
import { struggleDetection } from './struggle-detection.ts';

expectExamples(struggleDetection);

const refuse = (code: string): never => {
  throw new Error(code);
};
const look = (recent: Recent, now = NOW) =>
  struggleDetection.run({ student: 'ada', input: {}, recent, now, id: 'call', refuse }).result;

it('names for every sign the rule, its proof and a move', () => {
  const { signals } = look(adaStuck().recent);
  expect(signals.length).toBeGreaterThan(0);
  for (const { says, move, evidence } of signals) {
    expect([says, move].every((words) => words.length > 3)).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
  }
});

it('forgets by itself: half an hour later nothing stands', () => {
  expect(look(adaStuck().recent, '2026-03-14T10:30:00.000Z')).toMatchObject({ struggling: false, signals: [] });
});

it('has an answer for somebody never seen', () => {
  expect(look(Recent.empty)).toEqual({
    struggling: false,
    signals: [],
    error_quotient: null,
    repeated_error_density: 0,
  });
});
