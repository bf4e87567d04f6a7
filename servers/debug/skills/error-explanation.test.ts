import { errorOf, patternsOf } from '@learnflow/shared/code';
import { expectExamples } from '@learnflow/shared/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIND_USER, NODE_STACK } from '../domain/error-samples.ts';
import { NOW } from '../domain/samples.ts';
import { errorExplanation } from './error-explanation.ts';

expectExamples(errorExplanation);

const refuse = (code: string): never => {
  throw new Error(code);
};

async function explained(error: string, code?: string, origin = 'code') {
  const source = code === undefined ? undefined : { text: code, digest: 'd', origin };
  const explain = await errorOf.load();
  const report = source && (await (await patternsOf.load())({ text: source.text, path: origin }));
  const explanation = await explain({
    error,
    ...(code !== undefined && { code }),
    ...(origin !== 'code' && { path: origin }),
  });
  const input = { error };
  const call = {
    student: 'ada',
    input,
    source,
    run: undefined,
    error,
    explanation,
    report,
    now: NOW,
    id: 'c1',
    refuse,
  };
  const { result, emit = [] } = errorExplanation.run(call);
  const whole = errorExplanation.output.parse(result);
  return { ...whole, brief: errorExplanation.brief(whole), emit: emit.map(({ payload }) => payload) };
}

describe('what is told to others', () => {
  it('is the class, the concept and the code that it is about', async () => {
    const { emit } = await explained(NODE_STACK, FIND_USER);
    expect(emit).toEqual([
      { error_type: 'TypeError', certainty: 'certain', concept: 'array-analysis', exercise: null, digest: 'd' },
    ]);
  });

  it('is nothing where the learner did nothing wrong', async () => {
    const { emit, brief } = await explained('Error: listen EADDRINUSE: address already in use :::3000');
    expect(emit).toEqual([]);
    expect(brief).toMatch(/^not your code: :::3000 is already taken/);
  });
});

describe('the three sources together', () => {
  const past = `const words = ['a', 'b'];
for (let i = 0; i <= words.length; i++) {
  console.log(words[i].toUpperCase());
}
`;
  const stack = `TypeError: Cannot read properties of undefined (reading 'toUpperCase')
    at Object.<anonymous> (/home/ada/w.js:3:24)`;

  it('agree: the run, the code and a pattern at the cause', async () => {
    const { evidence, brief } = await explained(stack, past);
    expect(evidence.map(({ from, line }) => [from, line])).toEqual([
      ['run', 3],
      ['code', 2],
      ['pattern', 2],
    ]);
    expect(brief).toMatch(/^line 3, certain: words\[i\] is undefined/);
  });

  it('a pattern gives the reason of a failed test where nothing else does', async () => {
    const code = 'function double(list) {\n  return list.map((n) => {\n    n * 2;\n  });\n}\n';
    const output =
      '  ● doubles\n\n    expect(received).toEqual(expected)\n\n    Expected: [2]\n    Received: [0]\n\n      at t (d.test.js:3:9)';
    const { why, cause, certainty } = await explained(output, code);
    expect({ cause, certainty }).toEqual({ cause: expect.any(Number), certainty: 'heuristic' });
    expect(why).toMatch(/^perhaps line \d/);
  });

  it('say so when they contradict each other', async () => {
    const other = await explained(stack, 'const a = 1;\n');
    expect(other).toMatchObject({ certainty: 'heuristic', expression: null });
    expect(other.brief).toContain('\nbut the stack names line 3, this code has 2');
    const broken = await explained(stack, 'for (let i = 0; i < 3; i++ {\n');
    expect(broken.brief).toContain('\nbut this code cannot be read');
    const elsewhere = await explained(stack, past, 'main.js');
    expect(elsewhere.brief).toContain('\nbut the stack names w.js, not main.js');
  });

  const early = "/home/ada/a.js:1\nlet a = ;\n        ^\n\nSyntaxError: Unexpected token ';'\n";

  it('the parser is heard where nothing ran, and says more than the message', async () => {
    const { brief, evidence, certainty } = await explained(early, 'let a = ;\n');
    expect(certainty).toBe('certain');
    expect(brief).toMatch(/^line 1, certain: nothing follows =/);
    expect(evidence.map(({ from, line }) => [from, line])).toEqual([
      ['run', 1],
      ['parser', 1],
    ]);
  });

  it('a run that stopped before the first fault of the code is of another version', async () => {
    const { brief, evidence, certainty } = await explained(early, 'let b = 1;\nlet c = = 2;\n');
    expect(certainty).toBe('heuristic');
    expect(brief).toContain('\nbut the run stopped at line 1, this code can be read up to line 2');
    expect(evidence.map(({ from, line }) => [from, line])).toEqual([
      ['run', 1],
      ['parser', 2],
    ]);
  });

  it('of several patterns the worst is the reason, wherever it stands', async () => {
    const code =
      'const list = [10, 9];\nlist.sort();\nfunction f(a) {\n  a.map((x) => x * 2);\n  return a;\n}\nf(list);\n';
    const output =
      '  ● f\n\n    expect(received).toEqual(expected)\n\n    Expected: [18, 20]\n    Received: [10, 9]\n\n      at t (f.test.js:3:9)';
    const { why, evidence } = await explained(output, code);
    expect(why).toMatch(/^perhaps line 4: map makes a new array/);
    expect(evidence.map(({ from, certainty }) => [from, certainty])).toEqual([
      ['run', 'certain'],
      ['pattern', 'certain'],
      ['pattern', 'type_certain'],
    ]);
  });
});

describe('a run that was stopped', () => {
  const error = 'stopped: it did not end in time, perhaps an endless loop';

  it('is explained by the loop of the code that never ends', async () => {
    const code = 'const list = [].reduce((a, b) => a);\nfor (let i = 0; i < 10; i--) {\n  console.log(i);\n}\n';
    const { brief, cause } = await explained(error, code);
    expect(cause).toBe(2);
    expect(brief).toMatch(/^the program did not end in time and was stopped: perhaps line 2: /);
  });

  it('is explained as far as it goes where no such loop is seen', async () => {
    const { brief, cause } = await explained(error, 'const a = 1;\na = 2;\n');
    expect(cause).toBeNull();
    expect(brief).toMatch(/stopped: perhaps a loop or a recursion/);
  });
});

it('a text that is no error is refused with what to send', async () => {
  for (const error of ['', '   ', 'please help me', '{"a": 1}', 'function f() {}', '12:30:45', '\u0000'])
    await expect(explained(error)).rejects.toThrow('no_evidence');
});

const piece = fc.constantFrom(
  ...NODE_STACK.split('\n'),
  'Uncaught (in promise) TypeError: x is not a function',
  'greet@http://localhost/app.js:8:26',
  '  [cause]: Error: inner {',
  'Expected: 1',
  'Received: "\ud83d"',
  '    at eval (eval at f (a.js:1:1), <anonymous>:9:9)',
  '\u001b[31mReferenceError\u001b[39m: y is not defined',
  'expect(received).toBe(expected)',
);

it('whatever is pasted is answered in at most four short lines of whole letters, or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 12 }),
      fc.option(fc.constantFrom(FIND_USER, 'x();', '\ud800', ''), { nil: undefined }),
      async (lines, code) => {
        try {
          const { brief, emit } = await explained(lines.join('\n'), code);
          expect(brief.split('\n').length).toBeLessThanOrEqual(3);
          expect(brief.length).toBeLessThan(600);
          expect(brief.isWellFormed()).toBe(true);
          expect(JSON.stringify(emit).isWellFormed()).toBe(true);
        } catch (error) {
          expect(error instanceof Error ? error.message : error).toMatch(/^(?:no_evidence|wrong_output|slip)$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
