import { Severity } from '@learnflow/contracts/documents/learner';
import { defineSkill } from '@learnflow/shared/skill';
import { z } from 'zod';
import { Recent } from '../domain/recent.ts';
import { ada, adaStuck, NOW } from '../domain/samples.ts';
import { rounded } from '../domain/say.ts';
import { lookAt } from '../domain/struggle/look.ts';
import { RuleId } from '../domain/struggle/rule-id.ts';

export const struggleDetection = defineSkill({
  name: 'struggle_detection',
  title: 'Signs of struggle',
  description: 'Whether the student is stuck now: rule, proof, severity, suggested move.',
  effect: 'read',
  about: 'student',
  input: z.object({}),
  output: z.object({
    struggling: z.boolean(),
    /** Worst first. */
    signals: z.array(
      z.object({
        rule: RuleId,
        severity: Severity,
        concept: z.string().nullable(),
        exercise: z.string().nullable(),
        at: z.string(),
        says: z.string(),
        move: z.string(),
        /** Ids of the events that prove it. */
        evidence: z.array(z.string()),
      }),
    ),
    /** Over the last half hour; null without two tries at one exercise. */
    error_quotient: z.number().nullable(),
    repeated_error_density: z.number(),
  }),
  refusals: {},
  reads: (needs) => needs.document('recent', Recent, ({ student }) => student),
  run: ({ recent, now }) => {
    const { struggling, signals, errorQuotient, repeatedErrorDensity } = lookAt(recent, now);
    return {
      result: {
        struggling,
        signals: signals.map((signal) => ({ ...signal, evidence: [...signal.evidence] })),
        error_quotient: errorQuotient === null ? null : rounded(errorQuotient),
        repeated_error_density: rounded(repeatedErrorDensity),
      },
    };
  },
  brief: ({ signals }) => {
    const [worst, ...others] = signals;
    if (!worst) return 'no sign of struggle in the last 30 min';
    const where = worst.concept ?? worst.exercise;
    const rest = others.length > 0 ? `; also ${others.map(({ rule }) => rule).join(', ')}` : '';
    return `${worst.rule} ${worst.severity}${where ? ` at ${where}` : ''}: ${worst.says}; ${worst.move}${rest}`;
  },
  budget: { definition: 70, result: 60 },
  examples: [
    {
      name: 'five failed runs this morning',
      now: NOW,
      get given() {
        return { recent: adaStuck().recent };
      },
      input: {},
      result: {
        struggling: true,
        signals: [
          {
            rule: 'S5',
            severity: 'high',
            concept: 'for-loops',
            exercise: 'pyramid',
            at: '2026-03-14T09:52:00.000Z',
            says: '5 failed runs in a row',
            move: 'offer an easier item',
            evidence: ['r1', 'r2', 'r3', 'r4', 'r5'],
          },
          {
            rule: 'S2',
            severity: 'medium',
            concept: 'for-loops',
            exercise: 'pyramid',
            at: '2026-03-14T09:52:00.000Z',
            says: '10 min without a new passing test',
            move: 'give hint level 1',
            evidence: ['r1', 'r2', 'r3', 'r4', 'r5'],
          },
          {
            rule: 'S1',
            severity: 'medium',
            concept: 'for-loops',
            exercise: 'pyramid',
            at: '2026-03-14T09:45:00.000Z',
            says: 'same error 3 times',
            move: 'give hint level 2 on that error',
            evidence: ['r1', 'r2', 'r3'],
          },
        ],
        error_quotient: 0.864,
        repeated_error_density: 1.333,
      },
      brief: 'S5 high at for-loops: 5 failed runs in a row; offer an easier item; also S2, S1',
    },
    {
      name: 'a calm morning',
      now: NOW,
      get given() {
        return { recent: ada().recent };
      },
      input: {},
      result: { struggling: false, signals: [], error_quotient: null, repeated_error_density: 0 },
      brief: 'no sign of struggle in the last 30 min',
    },
  ],
});
