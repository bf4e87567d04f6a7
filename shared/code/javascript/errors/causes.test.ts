import vm from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { quickjsSandbox } from '../../../adapters/embedded/quickjs/quickjs-sandbox.ts';
import { CAUSES, type Caused } from './corpus/causes.ts';
import { explain } from './corpus/explain.ts';
import type { Explanation } from './explanation.ts';
import { reportOfRun } from './run-report.ts';

const sandbox = quickjsSandbox();
afterAll(() => sandbox.close());

type Engine = (code: string) => Promise<string>;

const V8: Engine = async (code) => {
  try {
    const run = vm.compileFunction(code, [], { filename: '/home/ada/app.js', parsingContext: vm.createContext({}) });
    run.call(undefined);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack);
  }
  return '';
};

const QUICKJS: Engine = async (code) => {
  const run = await sandbox.run({ files: { 'app.js': code }, entry: 'app.js', specs: [] }, 'test');
  return reportOfRun(run) ?? '';
};

const told = async ({ code }: Caused, engine: Engine): Promise<Explanation | null> =>
  explain({ error: await engine(code), code, path: 'app.js' });

/** Of the programs, so many have a cause that the code itself decides. */
const AT_LEAST = 0.7;

const isTold = (one: Explanation | null): boolean => one?.certainty === 'certain' && one.cause !== null;

describe.each([
  ['V8', V8],
  ['QuickJS', QUICKJS],
])('the cause of an error in the words of %s', (_, engine) => {
  it.each(CAUSES.map((one) => [one.name, one] as const))(
    'is right wherever it is called certain: %s',
    async (_name, one) => {
      const explanation = await told(one, engine);
      expect(explanation).toMatchObject({ fault: 'code', disagreement: null });
      if (explanation?.certainty === 'certain') expect(explanation.expression).toBe(one.expression);
      if (isTold(explanation)) expect(explanation?.why).toMatch(one.why);
    },
  );

  it('is called certain for most of them, and never where the words say perhaps', async () => {
    const all = await Promise.all(CAUSES.map((one) => told(one, engine)));
    const certain = all.filter(isTold);
    expect(certain.length / all.length).toBeGreaterThanOrEqual(AT_LEAST);
    for (const one of certain) expect(one?.why ?? '').not.toMatch(/^perhaps/);
  });
});
