import { describe, expect, it } from 'vitest';
import { explained, GROUPS } from './corpus/accuracy.ts';

describe.each(GROUPS)('%s', (_, samples) => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
    const { says } = sample;
    const told = explained(sample);
    expect(told, JSON.stringify(told, null, 1)).toMatchObject({
      message: says.message,
      ...(says.line !== undefined && {
        where: says.line === null ? null : { line: says.line, ...(says.file && { file: says.file }) },
      }),
      ...(says.type && { type: says.type }),
      ...(says.fault && { fault: says.fault }),
      ...(says.expression && { expression: says.expression }),
      ...(says.why && { why: expect.stringContaining(says.why) }),
      ...(says.certain !== undefined && { certainty: says.certain ? 'certain' : 'heuristic' }),
      ...(says.wrapped && { wrapped: says.wrapped }),
      ...(says.test && { test: { name: says.test } }),
      ...(says.expected && { test: { expected: says.expected, received: says.received } }),
      disagreement: says.disagrees ? expect.any(String) : null,
    });
  });
});

it('the corpus is as large as it says', () => {
  expect(GROUPS.flatMap(([, samples]) => samples).length).toBeGreaterThanOrEqual(60);
});
