import { attemptGraded } from '@learnflow/contracts/events/attempt-graded';
import { z } from 'zod';

const Graded = z.object({
  skill: z.literal('grade_submission'),
  content: z.object({
    problem: z.string(),
    counts: z.string(),
    verdict: z.string(),
    score: z.number(),
    passed: z.number(),
    total: z.number(),
    attempt: z.string(),
    hint_level: z.number(),
  }),
});

/** What the event of a graded attempt says that its answer says too. */
export type Attempt = Readonly<Record<string, string | number | boolean>>;

/** The attempt in an answer over HTTP; undefined where it is another skill's. */
export function attemptIn(answer: string): Attempt | undefined {
  const { success, data } = Graded.safeParse(JSON.parse(answer));
  if (!success) return undefined;
  const { problem, counts, verdict, score, passed, total, attempt, hint_level } = data.content;
  return {
    exercise: problem,
    kind: counts,
    score,
    passed: verdict === 'passed',
    first: attempt === 'first',
    hint_level,
    tests_passed: passed,
    tests_total: total,
  };
}

const FIELDS = new Set([
  ...['partition', 'offset', 'timestamp', 'key', 'event', 'event_id', 'event_type'],
  ...Object.keys(attemptGraded.payload.shape),
]);

/** What is wrong with quoted records, a line each, when the attempts were graded in this order. */
export function faultsOfRecords(quoted: string, attempts: readonly Attempt[], student: string): readonly string[] {
  const lines = quoted.trim().split('\n');
  if (lines.length !== attempts.length) return [`${lines.length} records are quoted of ${attempts.length} attempts`];
  return lines.flatMap((line, i) => {
    const pairs = [...line.matchAll(/"(\w+)":("[^"]*"|[\w.]+)?/g)].map(([, name = '', value]) => ({ name, value }));
    const expected: Attempt = { ...attempts[i], key: student, event_type: attemptGraded.type };
    const unsaid = Object.keys(expected).filter((name) => !pairs.some((pair) => pair.name === name));
    return [
      ...unsaid.map((name) => `record ${i + 1} does not show ${name}`),
      ...pairs.filter(({ name }) => !FIELDS.has(name)).map(({ name }) => `record ${i + 1} has no field ${name}`),
      ...pairs.flatMap(({ name, value }) => {
        const real = JSON.stringify(expected[name]);
        return real === undefined || real === value ? [] : [`record ${i + 1}: ${name} is ${real}, not ${value}`];
      }),
    ];
  });
}
