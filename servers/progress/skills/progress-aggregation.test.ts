import { Class } from '@learnflow/contracts/documents/class';
import { Learner } from '@learnflow/contracts/documents/learner';
import { expectExamples } from '@learnflow/shared/testing';
import { describe, expect, it } from 'vitest';
import { ada, adaStuck, NOW } from '../domain/samples.ts';
import { progressAggregation } from './progress-aggregation.ts';

expectExamples(progressAggregation);

const refuse = (code: string): never => {
  throw new Error(code);
};

describe('a class of a thousand', () => {
  const roster = Array.from({ length: 1000 }, (_, i) => `student-${i}`);
  const { result } = progressAggregation.run({
    student: 'teacher',
    class: '9b',
    input: {},
    classes: { '9b': { ...Class.empty, roster } },
    learners: Object.fromEntries(roster.map((id, i) => [id, i % 2 === 0 ? adaStuck().learner : ada().learner])),
    now: NOW,
    id: 'call',
    refuse,
  });

  it('is listed whole in the result', () => {
    expect(result.class).toMatchObject({ students: 1000, started: 1000 });
    expect(result.class?.at_risk).toHaveLength(500);
  });

  it('is said in one line that names five at risk and counts the rest', () => {
    const brief = progressAggregation.brief(progressAggregation.output.parse(result));
    expect(brief.match(/student-/g)).toHaveLength(5);
    expect(brief).toContain('at risk 500');
    expect(brief).toContain('+495');
  });
});

it('a student who was only seen asking has no overview yet', () => {
  const only = { ...Learner.empty, placed: { variables: 'provisional' as const } };
  expect(() =>
    progressAggregation.run({
      student: 'ada',
      class: undefined,
      input: {},
      classes: {},
      learners: { ada: only },
      now: NOW,
      id: 'call',
      refuse,
    }),
  ).toThrow('no_evidence');
});

describe('a class where nobody started', () => {
  const classOf = (learner: Learner) => {
    const { result } = progressAggregation.run({
      student: 'teacher',
      class: '9b',
      input: {},
      classes: { '9b': { ...Class.empty, roster: ['ada', 'bob'] } },
      learners: { ada: learner, bob: Learner.empty },
      now: NOW,
      id: 'call',
      refuse,
    });
    return progressAggregation.brief(progressAggregation.output.parse(result));
  };

  it('is said to be one', () => {
    expect(classOf(Learner.empty)).toBe('2 students, nobody started yet; nobody at risk');
  });

  it('may have somebody at risk all the same', () => {
    const signal = { rule: 'S4', at: NOW, concept: null, severity: 'medium' as const };
    expect(classOf({ ...Learner.empty, signal })).toBe('2 students, nobody started yet; at risk 1: ada struggling');
  });
});
