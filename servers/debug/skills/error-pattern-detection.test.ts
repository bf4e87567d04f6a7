import { Learner } from '@learnflow/contracts/documents/learner';
import { type Finding, patternsOf } from '@learnflow/shared/code';
import { expectExamples } from '@learnflow/shared/testing';
import { expect, it } from 'vitest';
import { ADA_AT_LOOPS, NOW } from '../domain/samples.ts';
import { errorPatternDetection } from './error-pattern-detection.ts';

expectExamples(errorPatternDetection);

const refuse = (code: string): never => {
  throw new Error(code);
};

const decided = async (text: string, learner: Learner = Learner.empty) => {
  const look = await patternsOf.load();
  const source = { text, digest: 'd1', origin: 'code' };
  const report = structuredClone(await look({ text, path: 'code' }));
  return errorPatternDetection.run({ input: {}, student: 'ada', source, report, learner, now: NOW, id: 'c1', refuse });
};

it('notes what is certain, at most five of one program, with the code it was seen in', async () => {
  const wrong = Array.from({ length: 9 }, (_, i) => `const a${i} = 1;\na${i} = 2;`).join('\n');
  const { result, emit = [] } = await decided(`${wrong}\nconst sum = [1].reduce((a, b) => a + b);\n`);
  expect(result.findings.length).toBeGreaterThan(9);
  expect(emit).toHaveLength(5);
  for (const { payload } of emit)
    expect(payload).toMatchObject({ error_type: 'const-reassigned', certainty: 'certain', digest: 'd1' });
});

it('notes no sign and no matter of style', async () => {
  const { result, emit } = await decided('const sum = (list) => list.reduce((a, b) => a + b);\n');
  expect(result.findings.map(({ certainty }: Pick<Finding, 'certainty'>) => certainty)).toEqual(['heuristic']);
  expect(emit).toEqual([]);
});

it('keeps every finding for who asks for all, and says three', async () => {
  const { result } = await decided(
    'const a = 1; a = 2;\nconst b = 1; b = 2;\nconst c = 1; c = 2;\nconst d = 1; d = 2;\n',
  );
  expect(result.findings).toHaveLength(4);
  expect(errorPatternDetection.brief(errorPatternDetection.output.parse(result))).toMatch(/\+1 more$/);
});

it('silences a sign of what the learner has not met, and says that it did', async () => {
  const code = 'const sum = (list) => list.reduce((a, b) => a + b);\n';
  expect((await decided(code)).result).toMatchObject({ silenced: 0, certainty: 'heuristic' });
  expect((await decided(code, ADA_AT_LOOPS)).result).toMatchObject({ silenced: 1, certainty: 'no_evidence' });
});

it('says why nothing was looked for', async () => {
  const brief = async (text: string) =>
    errorPatternDetection.brief(errorPatternDetection.output.parse((await decided(text)).result));
  expect(await brief('// to do\n')).toBe('there is nothing to run in it, so no pattern was looked for');
  expect(await brief('{\n  "a": 1\n}')).toMatch(/^this looks like JSON, not JavaScript\n/);
  expect(await brief('def add(a, b):\n    return a + b\n\nprint(add(1, 2))\n')).toMatch(
    /\ncheck: only JavaScript and /,
  );
  expect(await brief('const add = (a, b) => a + b;\nconsole.log(add(1, 2));\n')).toMatch(/print values on the way$/);
  for (const long of ['x;'.repeat(45_000), ' '.repeat(250_001)]) expect(await brief(long)).toMatch(/^too long/);
});
