import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Program, RunResult } from '../../skill/run.ts';
import type { Sandbox } from '../sandbox.ts';
import { HOSTILE_PROGRAMS } from './sandbox-hostile/index.ts';
import { limitsOf, programOf } from './sandbox-hostile/program.ts';

/** A run that must go on as if nothing had happened. */
const CONTROL: Program = {
  files: {
    'code.ts': 'export const add = (a: number, b: number): number => a + b;',
    'code.spec.js': `import { add } from './code';
      test('adds', async () => { expect(await add(1, 2)).toBe(3); expect([1, 2].map((n) => n + 1)).toEqual([2, 3]); });
      test('knows a wrong answer', () => { expect(() => expect(add(1, 1)).toBe(3)).toThrow(); });`,
  },
  specs: ['code.spec.js'],
};

/** What a control run may take, at the median, after hostile programs as against before them. */
const SLOWER = 4;

/** That no hostile program gets out, gets a better mark or harms the next run, on any engine. */
export function hostileSuite(name: string, open: () => Sandbox): void {
  describe(`${name} under hostile programs`, () => {
    const after: number[] = [];
    const before: number[] = [];
    let sandbox: Sandbox;
    const control = async (times: number[]): Promise<RunResult> => {
      const result = await sandbox.run(CONTROL, 'somebody else');
      times.push(result.milliseconds);
      return result;
    };
    beforeAll(async () => {
      sandbox = open();
      for (let n = 0; n < 10; n += 1) await control(before);
    });
    afterAll(() => sandbox.close());

    for (const [kind, programs] of HOSTILE_PROGRAMS)
      describe(kind, () => {
        test.each(programs.map((one) => [one.id, one] as const))('%s', async (_, hostile) => {
          const result = await sandbox.run(programOf(hostile), 'mallory', limitsOf(hostile));
          expect({ verdict: result.verdict, liars: liarsOf(result) }, JSON.stringify(result).slice(0, 2_000)).toEqual({
            verdict: hostile.verdict,
            liars: [],
          });
          expect(JSON.stringify(result).length).toBeLessThan(MOST);
          const next = await control(after);
          expect(next.tests.map(({ status }) => status)).toEqual(['pass', 'fail']);
        });
      });

    test('the runs after them take no longer than those before', () => {
      expect(median(after)).toBeLessThanOrEqual(SLOWER * Math.max(1, median(before)));
    });
  });
}

/** Characters of a whole result, whatever was printed or thrown. */
const MOST = 100_000;

/** Tests whose outcome is not the truth that their names say. */
const liarsOf = ({ tests }: RunResult): string[] =>
  tests
    .filter(
      ({ name, status }) =>
        (name.startsWith('false:') && status === 'pass') ||
        (name.startsWith('true:') && status !== 'pass' && status !== 'not_run'),
    )
    .map(({ name, status }) => `${name} ${status}`);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
