import { Desk } from '@learnflow/contracts/documents/desk';
import { Learner } from '@learnflow/contracts/documents/learner';
import { readItemFolder } from '@learnflow/shared/bank';
import { qualityOf, unmetIn } from '@learnflow/shared/code';
import { catalogueOf, instanceOf, type Problem } from '@learnflow/shared/problems';
import { expectExamples } from '@learnflow/shared/testing';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { FLAWED } from '../../../shared/code/javascript/quality/corpus/index.ts';
import { ADA_AT_LOOPS, NOW } from '../domain/samples.ts';
import { codeQualityScoring } from './code-quality-scoring.ts';

expectExamples(codeQualityScoring);

/** A problem of the bank that asks for a loop and an argument left as it was. */
const lapTimes = () => ofBank('marathon-splits');

async function ofBank(name: string): Promise<Problem> {
  const item = await readItemFolder(new URL(`../../exercise/bank/${name}`, import.meta.url).pathname);
  const problem = 'complaints' in item ? undefined : instanceOf(item, undefined);
  if (!problem) throw new Error('the problem is gone');
  return problem;
}

const refuse = (code: string): never => {
  throw new Error(code);
};

async function decided(text: string, learner: Learner = Learner.empty, problem?: Problem) {
  const look = await qualityOf.load();
  const source = { text, digest: 'd1', origin: 'code' };
  const report = structuredClone(await look({ text, path: 'code' }));
  const asked = problem && { text, path: 'code', expectations: problem.expects };
  const unmet = asked && (await (await unmetIn.load())(asked));
  const given = { source, catalogue: catalogueOf([]), desk: Desk.empty, report, learner, problem, unmet };
  const { result, emit = [] } = codeQualityScoring.run({
    input: {},
    student: 'ada',
    ...given,
    now: NOW,
    id: 'c1',
    refuse,
  });
  const whole = codeQualityScoring.output.parse(result);
  return { result: whole, brief: codeQualityScoring.brief(whole), emit: emit.map(({ payload }) => payload) };
}

describe('what is told to others', () => {
  it('is the score of this very code, 0..1, and the concepts of the problem', async () => {
    const { emit, result } = await decided(
      'export function f(a) { var b = a; return b; }',
      Learner.empty,
      await lapTimes(),
    );
    expect(emit).toEqual([{ concepts: ['for-loops', 'arrays'], score: (result.score ?? 0) / 100, digest: 'd1' }]);
    expect((await decided('export const one = 1;')).emit).toEqual([{ concepts: [], score: 1, digest: 'd1' }]);
  });

  it('is nothing of code that cannot be read', async () => {
    expect((await decided('const = 1;')).emit).toEqual([]);
  });
});

describe('what a problem asks beside its tests', () => {
  it('is named where the code does not do it, and only there', async () => {
    const sorted = 'export function slowestLap(laps) {\n  laps.sort((a, b) => b - a);\n  return laps[0];\n}\n';
    const { result, brief } = await decided(sorted, Learner.empty, await lapTimes());
    expect(result.unmet.map(({ line }) => line)).toEqual([1, 2]);
    expect(brief).toContain('line 2, the task asks: ');
    const looped =
      'export function slowestLap(laps) {\n  let slowest = laps[0];\n  for (const lap of laps) slowest = Math.max(slowest, lap);\n  return slowest;\n}\n';
    expect((await decided(looped, Learner.empty, await lapTimes())).result.unmet).toEqual([]);
  });
});

describe('a stub as it was given', () => {
  it('is refused whatever is said in its comments, and scored once a line is written', async () => {
    const problem = await lapTimes();
    const stub = Object.entries(problem.files).find(([path]) => path.startsWith('stub.'))?.[1] ?? '';
    for (const text of [stub, `// it's mine\n${stub}/* TODO */`])
      await expect(decided(text, Learner.empty, problem)).rejects.toThrow('nothing_written');
    expect((await decided(stub.replace('{', '{ laps;'), Learner.empty, problem)).result.score).toBeGreaterThan(0);
  });
});

describe('names that the stub of a problem gave', () => {
  it.each([
    ['packing-list', 'things', 'placeholder-name'],
    ['which-gear-is-harder', 'front1', 'numbered-names'],
    ['faster-on-the-bike', 'hours1', 'numbered-names'],
  ])('cost nothing in %s, and cost where it is not known', async (name, given, rule) => {
    const problem = await ofBank(name);
    const solution = problem.files['solution.js'] ?? '';
    const named = (found: Awaited<ReturnType<typeof decided>>) =>
      found.result.findings.filter((one) => one.rule === rule).map(({ what }) => what.split(' ')[0]);
    expect(named(await decided(solution))).toContain(given);
    expect(named(await decided(solution, Learner.empty, problem))).toEqual([]);
  });

  it('excuse none of the names beside them', async () => {
    const problem = await ofBank('packing-list');
    const text =
      "export function packingList(things) {\n  let stuff = '';\n  for (const one of things) stuff += one;\n  return stuff;\n}\n";
    const { result } = await decided(text, Learner.empty, problem);
    expect(result.findings.map(({ what }) => what)).toContain('stuff says nothing');
    expect(result.silenced).toBe(0);
  });
});

describe('what has not been reached', () => {
  it('is silent where it is idiom or style, and costs nothing', async () => {
    const text = `export function hello(name) {\n  return 'hello ' + name;\n}\n`;
    expect((await decided(text)).result).toMatchObject({ silenced: 0, score: 99 });
    expect((await decided(text, ADA_AT_LOOPS)).result).toMatchObject({ silenced: 1, score: 100 });
  });

  it('never silences a mistake', async () => {
    const text = 'export const all = (list) => { list.map((n) => n + 1); return list; };\n';
    expect((await decided(text, ADA_AT_LOOPS)).result).toEqual((await decided(text)).result);
  });
});

describe('the short answer', () => {
  it('shows three troubles at most, while the whole has all', async () => {
    for (const { code } of FLAWED) {
      const { result, brief } = await decided(code);
      const lines = brief.split('\n').filter((line) => line.startsWith('line'));
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.length).toBeGreaterThan(0);
      expect(result.findings.length).toBeGreaterThanOrEqual(lines.length);
    }
  });

  it('keeps its budget even of programs full of flaws', async () => {
    const costs = await Promise.all(FLAWED.map(async ({ code }) => encode((await decided(code)).brief).length));
    expect(costs.toSorted((a, b) => a - b)[costs.length / 2]).toBeLessThanOrEqual(60);
    expect(Math.max(...costs)).toBeLessThanOrEqual(codeQualityScoring.budget.result);
  });

  it.each([
    ['def f(x):\n    return x\n', 'this looks like Python, not JavaScript'],
    [`${'if (a) {'.repeat(20_000)}`, ''],
    ['x;'.repeat(200_000), 'it is longer than any program of a learner'],
  ])('says what keeps a text from being scored', async (text, why) => {
    const { brief } = await decided(text);
    expect(brief).toMatch(/^no score: the code cannot be read\n/);
    expect(brief).toContain(why);
  });
});
