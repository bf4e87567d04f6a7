import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './corpus/browsers.ts';
import { explain } from './corpus/explain.ts';
import { NODE } from './corpus/node.ts';
import { ODD } from './corpus/odd.ts';
import type { Sample } from './corpus/sample.ts';
import { SANDBOX } from './corpus/sandbox.ts';
import { TESTS } from './corpus/tests.ts';

const GROUPS: readonly (readonly [group: string, samples: readonly Sample[]])[] = [
  ['Node', NODE],
  ['browsers', BROWSERS],
  ['sandbox', SANDBOX],
  ['tests', TESTS],
  ['odd', ODD],
];

const explained = ({ error, code, path }: Sample) =>
  explain({ error, ...(code !== undefined && { code }), ...(path !== undefined && { path }) });

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

afterAll(() => {
  const rows = GROUPS.map(([group, samples]) => {
    const answers = samples.map((sample) => [sample, explained(sample)] as const);
    const share = (of: typeof answers, right: (pair: (typeof answers)[number]) => boolean) =>
      of.length === 0 ? '-' : `${of.filter(right).length}/${of.length}`;
    return {
      group,
      message: share(answers, ([{ says }, told]) => told?.message === says.message),
      frame: share(answers, ([{ says }, told]) => says.line === undefined || (told?.where?.line ?? null) === says.line),
      expression: share(
        answers.filter(([{ says }]) => says.expression !== undefined),
        ([{ says }, told]) => told?.expression === says.expression,
      ),
      why: share(
        answers.filter(([{ says }]) => says.why !== undefined),
        ([{ says }, told]) => told?.why?.includes(says.why ?? '') === true,
      ),
    };
  });
  console.table(rows);
});
