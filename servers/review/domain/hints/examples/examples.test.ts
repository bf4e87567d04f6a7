import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { guardOf } from '@learnflow/shared/code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readItemFolders } from '../../../../../shared/adapters/embedded/item-folders.ts';
import { quickjsSandbox } from '../../../../../shared/adapters/embedded/quickjs/quickjs-sandbox.ts';
import { instanceOf, type Problem, varies } from '../../../../../shared/problems/instance.ts';
import { fileOf } from '../../../../../shared/problems/question.ts';
import { guardedBy } from '../guarded.ts';
import { EXAMPLES } from './index.ts';

const BANK = new URL('../../../../exercise/bank', import.meta.url).pathname;
const sandbox = quickjsSandbox();
let problems: readonly Problem[] = [];

beforeAll(async () => {
  problems = (await readItemFolders(BANK)).flatMap((item) => {
    const problem = 'complaints' in item ? undefined : instanceOf(item, varies(item) ? 0 : undefined);
    return problem && fileOf(problem, 'solution').text !== '' ? [problem] : [];
  });
});

afterAll(() => sandbox.close());

it('there is one for every concept, of four to ten lines', () => {
  expect(new Set(EXAMPLES.map(({ concept }) => concept))).toEqual(new Set(CONCEPT_IDS));
  for (const { code, concept } of EXAMPLES) {
    const lines = code.split('\n').length;
    expect(lines, concept).toBeGreaterThanOrEqual(4);
    expect(lines, concept).toBeLessThanOrEqual(10);
  }
});

describe.each(EXAMPLES.map((one) => [one.concept, one] as const))('the example of %s', (concept, { code, prints }) => {
  it('prints what it says', async () => {
    const path = concept.startsWith('ts-') ? 'example.ts' : 'example.js';
    const { verdict, output, fault } = await sandbox.run({ files: { [path]: code }, entry: path, specs: [] }, 'test');
    expect(fault).toBeUndefined();
    expect(verdict).toBe('passed');
    expect(output.trimEnd().split('\n')).toEqual(prints);
  });
});

it('none gives away a solution of the bank', async () => {
  const guard = await guardOf.load();
  const hints = EXAMPLES.map(({ concept, code }) => ({ id: concept, level: 3, text: '', code }));
  for (const problem of problems) {
    const leaks = await guard({ ...guardedBy(problem, ''), hints, shown: '', edit: null });
    expect(
      leaks.flatMap((leak, index) => (leak ? [[problem.id, hints[index]?.id, leak.what]] : [])),
      problem.id,
    ).toEqual([]);
  }
});
