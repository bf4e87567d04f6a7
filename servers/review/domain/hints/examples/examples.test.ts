import { CONCEPT_IDS } from '@learnflow/contracts/concepts';
import { afterAll, describe, expect, it } from 'vitest';
import { quickjsSandbox } from '../../../../../shared/adapters/embedded/quickjs/quickjs-sandbox.ts';
import { EXAMPLES } from './index.ts';

const sandbox = quickjsSandbox();

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
